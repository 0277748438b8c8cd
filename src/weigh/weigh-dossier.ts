import type { Indicator } from '../model/indicator.js';
import type { Thresholds } from '../model/reader.js';
import type { Statement } from '../model/statement.js';
import type { SurveyedEntry } from '../model/survey.js';
import { type BalanceWeights, weighEvidence } from './balance.js';
import { type Estimated, estimate } from './estimate.js';
import { evidenceOf } from './evidence.js';
import { rounded, strongest } from './explain.js';
import type { Network } from './network.js';
import { chanceOf, outputOf } from './outputs.js';
import { isOn } from './placed.js';
import { proposeStatement } from './propose.js';
import type { Describer, Ruled } from './sentence-features.js';

/** The statistical reader, ready to read. */
export interface Reader {
  readonly network: Network;
  readonly describer: Describer;
  readonly balance: BalanceWeights;
  readonly thresholds: Thresholds;
}

export interface Weighed {
  /** In the order of the entries, then of the sentences, then of the indicators. */
  readonly statements: readonly Statement[];
  /** What rules found and cues or the reader did not let count, and what came near. */
  readonly rejected: readonly Statement[];
}

interface Weighing {
  readonly reader: Reader;
  readonly indicators: readonly Indicator[];
}

/** What rules made of a dossier, and what the lexicon sees in it. */
export interface Ruling extends Ruled {
  readonly entries: readonly SurveyedEntry[];
}

/** Weighs the statements of the rules with what the reader makes of every sentence: some fall, some are added. */
export function weighDossier(ruling: Ruling, { reader, indicators }: Weighing): Weighed {
  const { statements, silenced, entries } = ruling;
  const estimated = estimate(ruling, reader);
  const kept: Statement[] = [];
  const rejected: Statement[] = [];
  const recorded = new Set<string>();
  indicators.forEach((indicator, number) => {
    const own = statements.filter((statement) => statement.indicator === indicator.id);
    const question = { indicator, number, indicators: indicators.length, own, estimated, reader };
    const hangsOn = indicator.dependsOn;
    const verdict = judge(question, hangsOn === undefined || recorded.has(hangsOn));
    if (verdict.kept.some(({ value }) => value === 'ja')) recorded.add(indicator.id);
    kept.push(...verdict.kept);
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

export interface Question {
  readonly indicator: Indicator;
  readonly number: number;
  readonly indicators: number;
  /** By the rules. */
  readonly own: readonly Statement[];
  readonly estimated: readonly Estimated[];
  readonly reader: Reader;
}

interface Verdict {
  readonly kept: readonly Statement[];
  readonly rejected: readonly Statement[];
}

function judge(question: Question, mayPropose: boolean): Verdict {
  const { number, indicators, own, estimated, reader } = question;
  const evidence = evidenceOf({ indicator: number, indicators, statements: own, estimated });
  const chance = weighEvidence(evidence, number, reader.balance);
  const settled = own.filter(({ value }) => value !== 'gepland');
  const planned = own.filter(({ value }) => value === 'gepland');
  if (chance < reader.thresholds.recorded)
    return {
      kept: planned.map((statement) => traced(statement, question, chance)),
      rejected: [
        ...settled.map((statement) => traced(statement, question, chance, true)),
        ...(planned.length > 0 ? [] : nearest(question, settled, chance)),
      ],
    };
  const [believed, doubted] = doubtful(question, settled);
  const proposed = mayPropose ? proposals(question, settled, chance) : [];
  const replaced = (statement: Statement): boolean =>
    proposed.some((other) => isSameSentence(other, statement));
  return {
    kept: [
      ...believed.map((statement) => traced(statement, question, chance)),
      ...planned
        .filter((statement) => !replaced(statement))
        .map((statement) => traced(statement, question, chance)),
      ...proposed,
    ],
    rejected: doubted.map((statement) => traced(statement, question, chance, true)),
  };
}

const MOST_PROPOSED = 3;

/** Sentences that no rule found and the reader takes: the likely ones; when no rule found any, the likeliest in any case. */
function proposals(question: Question, settled: readonly Statement[], chance: number): readonly Statement[] {
  const { reader } = question;
  const output = recordedBy(question);
  const free = freeSentences(question, settled);
  const best = free[0];
  if (best === undefined) return [];
  const least =
    settled.length > 0
      ? reader.thresholds.sentence
      : Math.min(reader.thresholds.sentence, chanceOf(best.logits[output]!));
  return free
    .filter(({ logits }) => chanceOf(logits[output]!) >= least)
    .slice(0, MOST_PROPOSED)
    .map((one) => proposeStatement(one, question, chance));
}

/** What rules found in unlikely sentences falls where likelier ones remain. */
function doubtful(question: Question, settled: readonly Statement[]): readonly [Statement[], Statement[]] {
  const believed: Statement[] = [];
  const doubted: Statement[] = [];
  for (const statement of settled) {
    const on = likeliestOn(statement, question);
    const isDoubted =
      on !== undefined && chanceOf(on.logits[recordedBy(question)]!) < question.reader.thresholds.doubt;
    (isDoubted ? doubted : believed).push(statement);
  }
  return believed.length === 0 ? [doubted, []] : [believed, doubted];
}

const MOST_NEAR = 2;
const LEAST_NEAR = 0.1;

/** Sentences that came nearest to a statement, for whoever asks why there is none. */
function nearest(question: Question, settled: readonly Statement[], chance: number): readonly Statement[] {
  return freeSentences(question, settled)
    .slice(0, MOST_NEAR)
    .filter(({ logits }) => chanceOf(logits[recordedBy(question)]!) >= LEAST_NEAR)
    .map((one) => proposeStatement(one, question, chance));
}

/** Sentences on which no rule spoke, the likeliest first. */
function freeSentences(question: Question, settled: readonly Statement[]): readonly Estimated[] {
  const output = recordedBy(question);
  return question.estimated
    .filter((one) => !settled.some((statement) => isOn(statement, one)))
    .sort((a, b) => b.logits[output]! - a.logits[output]!);
}

const recordedBy = ({ number, indicators }: Question): number => outputOf('vastgelegd', number, indicators);

function traced(statement: Statement, question: Question, chance: number, withReasons = false): Statement {
  const { number, indicators, reader } = question;
  const output = outputOf(statement.value === 'gepland' ? 'gepland' : 'vastgelegd', number, indicators);
  const on = likeliestOn(statement, question, output);
  const reasons =
    withReasons && on !== undefined ? strongest(on.features, { ...reader, output, most: 5 }) : [];
  const trace = {
    sentence: on === undefined ? 0 : rounded(chanceOf(on.logits[output]!)),
    dossier: rounded(chance),
    reasons,
  };
  return { ...statement, trace: { ...statement.trace, reader: trace } };
}

/** Of the sentences on which a statement was made the one that the reader holds likeliest. */
function likeliestOn(
  statement: Statement,
  question: Question,
  output: number = recordedBy(question),
): Estimated | undefined {
  return question.estimated
    .filter((one) => isOn(statement, one))
    .sort((a, b) => b.logits[output]! - a.logits[output]!)[0];
}

const isSameSentence = (one: Statement, other: Statement): boolean =>
  one.entry === other.entry &&
  Math.min(one.span.end, other.span.end) > Math.max(one.span.start, other.span.start);

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
