/** Phrases that stand for one thing, by their numbers in the matcher. */
export interface PhraseClass {
  readonly number: number;
  /** As they were given, each in its place. */
  readonly members: readonly number[];
  /** Names that stand for them, each in the place of its member; often none. */
  readonly names: readonly number[];
  /** Place of each member and name. */
  readonly places: ReadonlyMap<number, number>;
  /** A bit for each phrase. */
  readonly bits: Int32Array;
}

export function phraseClassOf(number: number, members: readonly number[]): PhraseClass {
  const places = new Map<number, number>();
  members.forEach((phrase, place) => {
    if (!places.has(phrase)) places.set(phrase, place);
  });
  return { number, members, names: [], places, bits: bitsOf(places.keys()) };
}

/** The class with names that stand for its members. */
export function withNames({ number, members, places }: PhraseClass, names: readonly number[]): PhraseClass {
  const all = new Map([...places, ...names.map((name, place) => [name, place] as const)]);
  return { number, members, names, places: all, bits: bitsOf(all.keys()) };
}

function bitsOf(phrases: Iterable<number>): Int32Array {
  const numbers = [...phrases];
  const bits = new Int32Array((Math.max(0, ...numbers) >>> 5) + 1);
  for (const number of numbers) bits[number >>> 5]! |= 1 << (number & 31);
  return bits;
}
