import type { Gazetteer } from './gazetteer.js';
import type { Indicator, Themes } from './indicator.js';
import type { Cues, Lexicon } from './lexicon.js';
import type { Method } from './method.js';
import type { Rule } from './rule.js';
import type { WordClasses } from './word-classes.js';

/** Everything that is data: indicators, methods, rules, lexicon, gazetteers. */
export interface Knowledge {
  readonly indicators: readonly Indicator[];
  readonly themes: Themes;
  readonly methods: readonly Method[];
  readonly rules: readonly Rule[];
  readonly lexicons: readonly Lexicon[];
  readonly cues: readonly Cues[];
  readonly gazetteers: readonly Gazetteer[];
  readonly wordClasses: readonly WordClasses[];
  /** The file in which each rule stands, below the root. */
  readonly ruleFiles: Readonly<Record<string, string>>;
  /** sha256 over the bytes of all files, in the order of their paths. */
  readonly hash: string;
}
