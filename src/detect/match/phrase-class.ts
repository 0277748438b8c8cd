/** Phrases that stand for one thing, by their numbers in the matcher. */
export interface PhraseClass {
  readonly number: number;
  /** As they were given, each in its place. */
  readonly members: readonly number[];
  /** Names that stand for them, each in the place of its member; often none. */
  readonly names: readonly number[];
  /** Place of each member and name. */
  readonly places: ReadonlyMap<number, number>;
  /** The most tokens that one of them can span. */
  readonly longest: number;
}

type Given = Pick<PhraseClass, 'number' | 'members' | 'longest'>;

export function phraseClassOf({ number, members, longest }: Given): PhraseClass {
  const places = new Map<number, number>();
  members.forEach((phrase, place) => {
    if (!places.has(phrase)) places.set(phrase, place);
  });
  return { number, members, names: [], places, longest };
}

/** The class with names that stand for its members. */
export function withNames(unnamed: PhraseClass, names: readonly number[]): PhraseClass {
  const places = new Map([...unnamed.places, ...names.map((name, place) => [name, place] as const)]);
  return { ...unnamed, names, places };
}
