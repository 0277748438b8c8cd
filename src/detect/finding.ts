import type { GazetteerEntry } from '../model/gazetteer.js';
import type { CueTrace, Span, StatementValue } from '../model/statement.js';
import type { CompiledRule } from './compile-rule.js';

/** What one rule found at one spot, before it becomes statements. */
export interface Finding {
  readonly compiled: CompiledRule;
  readonly value: StatementValue;
  readonly span: Span;
  readonly quote: string;
  readonly term: string;
  /** Found in a label, title or document name, or in the title itself. */
  readonly structural: boolean;
  readonly matched: readonly string[];
  readonly cues: readonly CueTrace[];
  readonly members: readonly GazetteerEntry[];
}
