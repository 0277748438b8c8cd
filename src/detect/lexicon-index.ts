import type { GazetteerEntry } from '../model/gazetteer.js';
import type { Knowledge } from '../model/knowledge.js';
import type { CueKind } from '../model/lexicon.js';
import { Problem } from '../model/problem.js';
import type { ClassList } from './match/class-list.js';
import { createMatcher, type Matcher } from './match/matcher.js';
import type { Use } from './match/phrase-classes.js';
import type { TextHits } from './match/text-hits.js';
import { Membership } from './membership.js';

export interface CompiledCue {
  readonly kind: CueKind;
  readonly classes: ClassList;
  readonly side: 'voor' | 'na' | 'beide';
  readonly scope: number;
  readonly priority: number;
  readonly stops: boolean;
  readonly always: boolean;
  readonly colon: 'directly' | 'alone' | undefined;
  readonly entry: boolean;
  readonly final: boolean;
  readonly cutBy: ClassList;
}

/** Sections whose name is a cue to all that stands there. */
export interface CuePlace {
  readonly kind: CueKind;
  readonly names: ClassList;
  readonly cutBy: ClassList;
}

/** Lexicon, gazetteers and cues compiled into one matcher. */
export interface LexiconIndex {
  readonly matcher: Matcher;
  /** What a list of phrases and @references stands for. */
  resolve(phrases: readonly string[], user: { readonly name: string; readonly use?: Use }): ClassList;
  /** The gazetteer entry that a hit stands for in a class, when that class is a gazetteer. */
  entryOf(classNumber: number, hits: TextHits, at: number): GazetteerEntry | undefined;
  readonly cues: readonly CompiledCue[];
  /** The classes of all cues together. */
  readonly anyCue: ClassList;
  readonly pseudo: ReadonlyMap<CueKind, ClassList>;
  readonly cuePlaces: readonly CuePlace[];
  /** Indicators on which a kind of cue does not weigh where a rule leaves it out. */
  readonly notFor: ReadonlyMap<CueKind, readonly string[]>;
  readonly terminators: ClassList;
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
  for (const lexicon of lexicons) {
    for (const [className, phrases] of Object.entries(lexicon.classes)) name(className, phrases);
  }
  const entries = new Map<number, readonly GazetteerEntry[]>();
  for (const gazetteer of gazetteers) {
    const names = gazetteer.entries.flatMap((entry) => entry.names);
    name(gazetteer.id, names);
    entries.set(
      matcher.addClass(names),
      gazetteer.entries.map(shaped).flatMap((entry) => entry.names.map(() => entry)),
    );
  }
  const abbreviations = lexicons.flatMap((lexicon) => lexicon.classes.afkorting ?? []);
  const numberIfAny = (name: string, use?: Use): readonly number[] => {
    const phrases = named.get(name);
    return phrases === undefined ? [] : [matcher.addClass(phrases, use)];
  };
  const classIfAny = (name: string, use?: Use): ClassList => matcher.listOf(numberIfAny(name, use));
  const functions = [...numberIfAny('partij'), ...numberIfAny('discipline')];
  for (const classNumber of functions) matcher.allowNames(classNumber);
  const memberships: Membership[] = [];
  for (const [classNumber, own] of entries)
    memberships[classNumber] = new Membership(matcher.classAt(classNumber), own);
  const compiledCues = cues.flatMap(({ kind, cues: own, cutBy: words }) => {
    const cutBy = matcher.listOf(words.length === 0 ? [] : [matcher.addClass(words)]);
    return own.map(({ phrases, colon, ...cue }) => {
      const classes = matcher.listOf([matcher.addClass(phrases)]);
      return { kind, classes, cutBy, colon, ...cue };
    });
  });
  return {
    matcher,
    names: {
      functions: matcher.listOf(functions),
      family: classIfAny('naam-gezin'),
      familyFields: classIfAny('veld-gezin', 'label'),
    },
    outside: {
      titles: classIfAny('titel-buiten-casus', 'label'),
      labels: classIfAny('veld-buiten-casus', 'label'),
    },
    /** What a list of phrases and @references stands for. */
    resolve(phrases, { name, use }) {
      const plain = phrases.filter((phrase) => !phrase.startsWith('@'));
      const numbers = plain.length === 0 ? [] : [matcher.addClass(plain, use)];
      for (const reference of phrases.filter((phrase) => phrase.startsWith('@'))) {
        const known = named.get(reference.slice(1));
        if (known === undefined) throw new Problem(`${name}: klasse ${reference} bestaat niet.`, 'kennis');
        numbers.push(matcher.addClass(known, use));
      }
      return matcher.listOf(numbers);
    },
    entryOf: (classNumber, hits, at) => memberships[classNumber]?.entryOf(hits, at),
    cues: compiledCues,
    anyCue: matcher.listOf(compiledCues.flatMap(({ classes }) => classes.numbers)),
    pseudo: new Map(
      cues
        .filter((file) => file.pseudo.length > 0)
        .map((file) => [file.kind, matcher.listOf([matcher.addClass(file.pseudo)])]),
    ),
    cuePlaces: cues
      .filter(({ places }) => places.length > 0)
      .map(({ kind, places, cutBy }) => ({
        kind,
        names: matcher.listOf([matcher.addClass(places, 'label')]),
        cutBy: matcher.listOf(cutBy.length === 0 ? [] : [matcher.addClass(cutBy)]),
      })),
    notFor: new Map(cues.map(({ kind, notFor }) => [kind, notFor])),
    terminators: classIfAny('terminator'),
    abbreviations: new Set(abbreviations.map((word) => word.replace(/\.$/u, '').toLowerCase())),
  };
}

/** The entry with all its keys, absent or not: objects of one shape are read several times faster. */
function shaped(entry: GazetteerEntry): GazetteerEntry {
  const { id, name, names, own, sector, databank, use, level, recognised, source, status, trauma } = entry;
  return { id, name, names, own, sector, databank, use, level, recognised, source, status, trauma };
}
