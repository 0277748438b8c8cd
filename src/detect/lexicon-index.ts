import type { GazetteerEntry } from '../model/gazetteer.js';
import type { Knowledge } from '../model/knowledge.js';
import type { CueKind } from '../model/lexicon.js';
import { Problem } from '../model/problem.js';
import { createMatcher, type Matcher } from './match/matcher.js';
import type { Use } from './match/phrase-classes.js';

/** Classes that a list of phrases and @references stands for. */
export type ClassList = readonly number[];

export interface CompiledCue {
  readonly kind: CueKind;
  readonly classes: ClassList;
  readonly side: 'voor' | 'na' | 'beide';
  readonly scope: number;
  readonly priority: number;
  readonly stops: boolean;
}

/** Lexicon, gazetteers and cues compiled into one matcher. */
export interface LexiconIndex {
  readonly matcher: Matcher;
  resolve(phrases: readonly string[], user: { readonly name: string; readonly use?: Use }): ClassList;
  /** The gazetteer entry behind a hit, when its class is a gazetteer. */
  entryOf(classNumber: number, phrase: number): GazetteerEntry | undefined;
  readonly cues: readonly CompiledCue[];
  readonly pseudo: ReadonlyMap<CueKind, number>;
  readonly terminator: number | undefined;
  readonly abbreviations: ReadonlySet<string>;
  /** What the name of a professional may stand for, and what makes a name one of the family. */
  readonly names: {
    readonly functions: ClassList;
    readonly family: ClassList;
    readonly familyFields: ClassList;
  };
  /** Titles and labels of what is not about this case. */
  readonly outside: { readonly titles: ClassList; readonly labels: ClassList };
}

export function indexLexicon({ lexicons, gazetteers, cues }: Knowledge): LexiconIndex {
  const matcher = createMatcher();
  const named = new Map<string, readonly string[]>();
  const name = (className: string, phrases: readonly string[]): void => {
    if (named.has(className))
      throw new Problem(
        `Klasse ${className} staat twee keer in rules/; geef een van beide een andere naam.`,
        'kennis',
      );
    named.set(className, phrases);
  };
  const entries = new Map<number, readonly GazetteerEntry[]>();
  for (const lexicon of lexicons) {
    for (const [className, phrases] of Object.entries(lexicon.classes)) name(className, phrases);
  }
  for (const gazetteer of gazetteers) {
    const names = gazetteer.entries.flatMap((entry) => entry.names);
    name(gazetteer.id, names);
    entries.set(
      matcher.addClass(names),
      gazetteer.entries.flatMap((entry) => entry.names.map(() => entry)),
    );
  }
  const abbreviations = lexicons.flatMap((lexicon) => lexicon.classes.afkorting ?? []);
  const classIfAny = (name: string, use?: Use): ClassList => {
    const phrases = named.get(name);
    return phrases === undefined ? [] : [matcher.addClass(phrases, use)];
  };
  return {
    matcher,
    names: {
      functions: [...classIfAny('partij'), ...classIfAny('discipline')],
      family: classIfAny('naam-gezin'),
      familyFields: classIfAny('veld-gezin', 'label'),
    },
    outside: {
      titles: classIfAny('titel-buiten-casus', 'label'),
      labels: classIfAny('veld-buiten-casus', 'label'),
    },
    resolve(phrases, { name, use }) {
      const plain = phrases.filter((phrase) => !phrase.startsWith('@'));
      const numbers = plain.length === 0 ? [] : [matcher.addClass(plain, use)];
      for (const reference of phrases.filter((phrase) => phrase.startsWith('@'))) {
        const known = named.get(reference.slice(1));
        if (known === undefined) throw new Problem(`${name}: klasse ${reference} bestaat niet.`, 'kennis');
        numbers.push(matcher.addClass(known, use));
      }
      return numbers;
    },
    entryOf: (classNumber, phrase) => entries.get(classNumber)?.[phrase],
    cues: cues.flatMap((file) =>
      file.cues.map(({ phrases, ...cue }) => ({
        ...cue,
        kind: file.kind,
        classes: [matcher.addClass(phrases)],
      })),
    ),
    pseudo: new Map(
      cues.filter((file) => file.pseudo.length > 0).map((file) => [file.kind, matcher.addClass(file.pseudo)]),
    ),
    terminator: classIfAny('terminator')[0],
    abbreviations: new Set(abbreviations.map((word) => word.replace(/\.$/u, '').toLowerCase())),
  };
}
