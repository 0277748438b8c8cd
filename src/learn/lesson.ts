import type { StatementValue } from '../model/statement.js';
import type { SurveyedEntry, SurveyedSentence } from '../model/survey.js';
import type { Features } from '../weigh/features.js';
import { OUTPUT_KINDS, outputOf } from '../weigh/outputs.js';
import type { Describer, Ruled } from '../weigh/sentence-features.js';

/** Described sentences with what they were coded as. */
export interface Lesson {
  readonly sentences: readonly Features[];
  readonly targets: Uint8Array;
  readonly weight: number;
}

/** A stretch of an entry that was coded. */
export interface CodedStretch {
  readonly indicator: number;
  readonly value: StatementValue;
  readonly start: number;
  readonly end: number;
}

interface Teaching {
  readonly describer: Describer;
  readonly indicators: number;
  /** What rules made of it; left out where rules were made on it, so that nobody learns to trust them too much. */
  readonly ruled: Ruled | undefined;
  readonly weight?: number;
}

/** One lesson per sentence of an entry; a sentence is coded when a stretch holds half of it or lies in it. */
export function lessonsOf(
  entry: SurveyedEntry,
  coded: readonly CodedStretch[],
  { describer, indicators, ruled, weight = 1 }: Teaching,
): readonly Lesson[] {
  return describer.describe(entry, ruled).map((features, number) => {
    const sentence = entry.sentences[number]!;
    const own = coded.filter((stretch) => covers(stretch, sentence));
    return { sentences: [features], targets: targetsOf(own, indicators), weight };
  });
}

/** One lesson of a passage: some sentence of it says what it was coded as. */
export function lessonOf(
  entry: SurveyedEntry,
  coded: readonly Omit<CodedStretch, 'start' | 'end'>[],
  { describer, indicators, ruled }: Teaching,
): Lesson {
  return { sentences: describer.describe(entry, ruled), targets: targetsOf(coded, indicators), weight: 1 };
}

const ENOUGH = 12;

function covers({ start, end }: CodedStretch, { span }: SurveyedSentence): boolean {
  const shared = Math.min(end, span.end) - Math.max(start, span.start);
  return shared > 0 && shared >= Math.min(ENOUGH, (span.end - span.start) / 2, end - start);
}

function targetsOf(coded: readonly Omit<CodedStretch, 'start' | 'end'>[], indicators: number): Uint8Array {
  const targets = new Uint8Array(OUTPUT_KINDS.length * indicators);
  for (const { indicator, value } of coded) {
    if (value !== 'gepland') targets[outputOf('vastgelegd', indicator, indicators)] = 1;
    if (value === 'gepland') targets[outputOf('gepland', indicator, indicators)] = 1;
    if (value === 'nee') targets[outputOf('nee', indicator, indicators)] = 1;
  }
  return targets;
}
