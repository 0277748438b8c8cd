import type { GazetteerEntry } from '../model/gazetteer.js';
import type { CueTrace, Span, StatementValue } from '../model/statement.js';
import type { CompiledRule } from './compile-rule.js';

/** What one rule found at one spot, before it becomes statements. Of most only the value is ever asked. */
export interface Finding {
  readonly compiled: CompiledRule;
  readonly value: StatementValue;
  readonly span: Span;
  /** Found in a label, title or document name, or in the title itself. */
  readonly structural: boolean;
  readonly cues: readonly CueTrace[];
  readonly quote: string;
  readonly term: string;
  readonly matched: readonly string[];
  readonly members: readonly GazetteerEntry[];
}
