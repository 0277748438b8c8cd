import type { Indicator } from '../model/indicator.js';
import type { Statement } from '../model/statement.js';
import type { SurveyedEntry } from '../model/survey.js';
import { weighEvidence } from './balance.js';
import { inCompany } from './company.js';
import { type Estimated, estimate } from './estimate.js';
import { evidenceOf } from './evidence.js';
import { isSameSentence, judge } from './judge.js';
import type { Asked, Reader } from './question.js';
import type { Ruled } from './sentence-features.js';

export interface Weighed {
  /** In the order of the entries, then of the sentences, then of the indicators. */
  readonly statements: readonly Statement[];
  /** What rules found and cues or the reader did not let count, and what came near. */
  readonly rejected: readonly Statement[];
}

interface Weighing {
  readonly reader: Reader;
  readonly indicators: readonly Indicator[];
  /** Ids of rules whose statements are not weighed: a code says what they say. */
  readonly certain?: ReadonlySet<string>;
}

/** What rules made of a dossier, and what the lexicon sees in it. */
export interface Ruling extends Ruled {
  readonly entries: readonly SurveyedEntry[];
}

/** Weighs the statements of the rules with what the reader makes of every sentence: some fall, some are added. */
export function weighDossier(ruling: Ruling, weighing: Weighing): Weighed {
  return weighEstimated({ ...ruling, estimated: estimate(ruling, weighing.reader) }, weighing);
}

/** The same where it is known what the reader makes of every sentence. */
export function weighEstimated(
  { statements, silenced, entries, estimated }: Ruling & { readonly estimated: readonly Estimated[] },
  { reader, indicators, certain = new Set() }: Weighing,
): Weighed {
  const kept: Statement[] = [];
  const rejected: Statement[] = [];
  const recorded = new Set<string>();
  const asked = indicators.map((indicator, number) => ({
    indicator,
    number,
    indicators: indicators.length,
    own: statements.filter((statement) => statement.indicator === indicator.id),
    estimated,
    reader,
  }));
  const chances = inCompany(asked.map(chanceAlone), reader.balance.company);
  asked.forEach((alone, number) => {
    const question = { ...alone, chance: chances[number]! };
    const { indicator, own } = question;
    const hangsOn = indicator.dependsOn;
    const coded = own.filter(({ trace }) => certain.has(trace.rule));
    const verdict = judge(
      { ...question, own: own.filter((statement) => !coded.includes(statement)) },
      hangsOn === undefined || recorded.has(hangsOn),
    );
    const read = verdict.kept.filter((one) => !coded.some((other) => isSameSentence(one, other)));
    if ([...coded, ...read].some(({ value }) => value === 'ja')) recorded.add(indicator.id);
    kept.push(...coded, ...read);
    rejected.push(...verdict.rejected);
  });
  const taken = silenced.filter(
    (one) => !kept.some((other) => other.indicator === one.indicator && isSameSentence(one, other)),
  );
  return {
    statements: inOrder(kept, entries, indicators),
    rejected: inOrder([...rejected, ...taken], entries, indicators),
  };
}

function chanceAlone({ number, indicators, own, estimated, reader }: Asked): number {
  const evidence = evidenceOf({ indicator: number, indicators, statements: own, estimated });
  return weighEvidence(evidence, number, reader.balance);
}

function inOrder(
  statements: readonly Statement[],
  entries: readonly SurveyedEntry[],
  indicators: readonly Indicator[],
): readonly Statement[] {
  const entryOrder = new Map(entries.map(({ entry }, number) => [entry.id, number]));
  const order = new Map(indicators.map(({ id }, number) => [id, number]));
  return [...statements].sort(
    (a, b) =>
      entryOrder.get(a.entry)! - entryOrder.get(b.entry)! ||
      a.span.start - b.span.start ||
      order.get(a.indicator)! - order.get(b.indicator)!,
  );
}
