import type { GazetteerEntry } from '../model/gazetteer.js';
import type { CueTrace, Span, StatementValue } from '../model/statement.js';
import type { CompiledRule } from './compile-rule.js';
import type { Sentence } from './sentences.js';

/** What one rule found at one spot, before it becomes statements. Of most only the value is ever asked. */
export interface Finding {
  readonly compiled: CompiledRule;
  readonly value: StatementValue;
  readonly span: Span;
  /** Found in a label, title or document name, or in the title itself. */
  readonly structural: boolean;
  readonly cues: readonly CueTrace[];
  /** Of what was found in the text itself. */
  readonly sentence: Sentence | undefined;
  readonly quote: string;
  readonly term: string;
  readonly matched: readonly string[];
  readonly members: readonly GazetteerEntry[];
}
