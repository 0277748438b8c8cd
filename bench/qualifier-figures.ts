import type { Inspection } from '../src/detect/compile-detector.js';
import type { Passage } from '../src/learn/passages.js';
import type { Statement } from '../src/model/statement.js';

/** What a passage says of an indicator, or why it says nothing of this case. */
export const QUALITIES = ['present', 'absent', 'planned', 'uncertain', 'before', 'other'] as const;
export type Quality = (typeof QUALITIES)[number];

/** One passage held against one indicator it was written for. */
export interface Trial {
  /** File, line and indicator. */
  readonly id: string;
  readonly style: string;
  readonly meant: Quality;
  /** Undefined: no rule found the indicator, so no qualifier was tried. */
  readonly read: Quality | undefined;
}

type Inspect = (passage: Passage) => Inspection;

/** Reads contrast sets as dossiers: what is coded, and what is only asked, doubted, of before or of others. */
export function tryPassages(passages: readonly Passage[], inspect: Inspect): readonly Trial[] {
  const sets = indicatorsBySet(passages);
  return passages.flatMap((passage) => {
    const { statements, silenced } = inspect(passage);
    return meantBy(passage, sets.get(setOf(passage)) ?? []).map(([indicator, meant]) => {
      const about = (one: Statement): boolean => one.indicator === indicator;
      const read = qualityOf(statements.filter(about), silenced.filter(about));
      return { id: `${passage.id} ${indicator}`, style: passage.style, meant, read };
    });
  });
}

/** A header of the test set names its indicator; elsewhere it is what the passages of the set are coded for. */
function indicatorsBySet(passages: readonly Passage[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  for (const passage of passages) {
    const coded = sets.get(setOf(passage)) ?? new Set();
    for (const { indicator } of passage.codes) coded.add(indicator);
    sets.set(setOf(passage), coded);
  }
  return new Map(
    [...sets].map(([set, coded]) => {
      const named = /\/ (?<indicator>[a-z-]+) · /u.exec(set)?.groups?.indicator;
      return [set, named === undefined ? [...coded] : [named]];
    }),
  );
}

const setOf = ({ id, matter }: Passage): string => `${id.split(':')[0]} / ${matter}`;

const CODED = { ja: 'present', nee: 'absent', gepland: 'planned' } as const;
const TAGGED: Readonly<Record<string, Quality>> = {
  vraag: 'uncertain',
  onzeker: 'uncertain',
  voorheen: 'before',
  'ander-gezin': 'other',
};

function meantBy(
  { codes, tags }: Passage,
  indicators: readonly string[],
): readonly (readonly [string, Quality])[] {
  const tagged = TAGGED[tags[0] ?? ''];
  return indicators.flatMap((indicator) => {
    const code = codes.find((one) => one.indicator === indicator);
    const meant = code === undefined ? tagged : CODED[code.value];
    return meant === undefined ? [] : [[indicator, meant] as const];
  });
}

/** As a dossier's value: `ja` over `nee` over `gepland`; where nothing is said, the cue that took it back. */
function qualityOf(said: readonly Statement[], silenced: readonly Statement[]): Quality | undefined {
  for (const value of ['ja', 'nee', 'gepland'] as const)
    if (said.some((statement) => statement.value === value)) return CODED[value];
  const [first] = silenced;
  return first === undefined ? undefined : silencedBy(first);
}

const SILENCED: Readonly<Record<string, Quality>> = {
  onzeker: 'uncertain',
  eerder: 'before',
  ander: 'other',
};

/** Cues stand nearest first; a question mark weighs over all, another time or family over doubt. */
function silencedBy({ trace: { cues } }: Statement): Quality {
  const active = cues.filter(({ cutBy }) => cutBy === undefined);
  if (active.some(({ words }) => words === '?')) return 'uncertain';
  const elsewhere = active.find(({ kind }) => kind === 'eerder' || kind === 'ander');
  return SILENCED[elsewhere?.kind ?? 'onzeker']!;
}

export interface Figure {
  /** Undefined where nothing was read so. */
  readonly precision: number | undefined;
  /** Undefined, as `f1`, where nothing is so. */
  readonly recall: number | undefined;
  readonly f1: number | undefined;
  readonly n: number;
}

/** Per quality, over the trials in which the indicator was found at all. */
export function figuresOf(trials: readonly Trial[]): Readonly<Record<Quality, Figure>> {
  const figures = QUALITIES.map((quality) => [quality, figureOf(trials, quality)]);
  return Object.fromEntries(figures);
}

function figureOf(trials: readonly Trial[], quality: Quality): Figure {
  const found = trials.filter(({ read }) => read !== undefined);
  const n = found.filter(({ meant }) => meant === quality).length;
  const read = found.filter((one) => one.read === quality).length;
  const right = found.filter(({ meant, ...one }) => meant === quality && one.read === quality).length;
  return {
    precision: share(right, read),
    recall: share(right, n),
    f1: n === 0 ? undefined : (2 * right) / (read + n),
    n,
  };
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** Trials read otherwise than meant. */
export function misreadIn(trials: readonly Trial[]): readonly Trial[] {
  return trials.filter(({ meant, read }) => read !== undefined && read !== meant);
}
