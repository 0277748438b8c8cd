import { type Phrase, parsePhrase } from './phrase.js';
import { type Rows, rowsOf } from './rows.js';

/** Where a class is looked for: everywhere, or only in what names things (labels, titles, headings, authors). */
export type Use = 'prose' | 'label';

/** Which phrases are in which class. A phrase that many classes hold has one number and is looked for once. */
export interface PhraseClasses {
  /** Number of the class of these phrases; the same list gives the same number. */
  add(sources: readonly string[], use: Use): number;
  /** Numbers of the phrases of a class. */
  membersOf(classNumber: number): readonly number[];
  /** A phrase as it was given, by its place in its class. */
  phraseAt(classNumber: number, place: number): Phrase | undefined;
  holds(classNumber: number, phrase: number): boolean;
  /** A bit for every class that holds one of these phrases, 32 to a number. */
  holding(phrases: readonly number[]): readonly number[];
  /** Place of a phrase in its class. */
  placeOf(classNumber: number, phrase: number): number;
  /** The phrase with this number, and what it is looked for in. */
  readonly phrases: readonly { readonly phrase: Phrase; use: Use }[];
}

interface PhraseClass {
  readonly members: readonly number[];
  readonly places: ReadonlyMap<number, number>;
  /** A bit for each phrase. */
  readonly bits: Uint32Array;
}

export function createPhraseClasses(normalise: (word: string) => string): PhraseClasses {
  const phrases: { readonly phrase: Phrase; use: Use }[] = [];
  const numbers = new Map<string, number>();
  const classes: PhraseClass[] = [];
  /** Per phrase the classes that hold it. */
  const holders: number[][] = [];
  let rows: Rows | undefined;
  const known: Record<Use, Map<string, number>> = { prose: new Map(), label: new Map() };

  function numberOf(source: string, use: Use): number {
    const key = source.trim().replace(/\s+/gu, ' ');
    let number = numbers.get(key);
    if (number === undefined) {
      number = phrases.length;
      numbers.set(key, number);
      phrases.push({ phrase: parsePhrase(source, normalise), use });
      holders.push([]);
    } else if (use === 'prose') {
      phrases[number]!.use = 'prose';
    }
    return number;
  }

  return {
    phrases,
    add(sources, use) {
      const key = sources.join('\n');
      const same = known.prose.get(key) ?? known[use].get(key);
      if (same !== undefined) return same;
      const number = classes.length;
      known[use].set(key, number);
      const found = classOf(sources.map((source) => numberOf(source, use)));
      for (const phrase of found.places.keys()) holders[phrase]!.push(number);
      classes.push(found);
      rows = undefined;
      return number;
    },
    membersOf: (classNumber) => classes[classNumber]?.members ?? [],
    phraseAt: (classNumber, place) => phrases[classes[classNumber]?.members[place] ?? -1]?.phrase,
    holds(classNumber, phrase) {
      const { bits } = classes[classNumber]!;
      const cell = phrase >>> 5;
      return cell < bits.length && (bits[cell]! & (1 << (phrase & 31))) !== 0;
    },
    holding(found) {
      rows ??= rowsOf(holders);
      const { starts, numbers } = rows;
      const bits = new Array<number>((classes.length >>> 5) + 1).fill(0);
      for (let i = 0; i < found.length; i++) {
        const end = starts[found[i]! + 1]!;
        for (let at = starts[found[i]!]!; at < end; at++)
          bits[numbers[at]! >>> 5]! |= 1 << (numbers[at]! & 31);
      }
      return bits;
    },
    placeOf: (classNumber, phrase) => classes[classNumber]!.places.get(phrase) ?? 0,
  };
}

function classOf(members: readonly number[]): PhraseClass {
  const bits = new Uint32Array((Math.max(0, ...members) >>> 5) + 1);
  const places = new Map<number, number>();
  members.forEach((number, place) => {
    bits[number >>> 5]! |= 1 << (number & 31);
    if (!places.has(number)) places.set(number, place);
  });
  return { members, places, bits };
}
