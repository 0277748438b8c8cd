import type { Statement } from '../model/statement.js';
import { nearest, proposals, proposedPlans } from './candidates.js';
import { rounded, strongest } from './explain.js';
import { chanceOf, type OutputKind, outputOf } from './outputs.js';
import { likeliestOn, type Question, recordedBy } from './question.js';

/** What counts of one indicator, and what does not. */
export interface Verdict {
  readonly kept: readonly Statement[];
  readonly rejected: readonly Statement[];
}

/** Parts of an indicator that is not recorded are not proposed. */
export function judge(question: Question, mayPropose: boolean): Verdict {
  const { own, reader, chance } = question;
  const settled = own.filter(({ value }) => value !== 'gepland');
  const planned = own.filter(({ value }) => value === 'gepland');
  if (chance < reader.thresholds.recorded)
    return {
      kept:
        planned.length > 0 || !mayPropose
          ? planned.map((statement) => traced(statement, question))
          : proposedPlans(question),
      rejected: [
        ...settled.map((statement) => traced(statement, question, true)),
        ...(planned.length > 0 ? [] : nearest(question, settled)),
      ],
    };
  const [believed, doubted] = doubtful(question, settled);
  const proposed = mayPropose ? proposals(question, settled) : [];
  const replaced = (statement: Statement): boolean =>
    proposed.some((other) => isSameSentence(other, statement));
  return {
    kept: [
      ...believed.map((statement) => turned(traced(statement, question), question)),
      ...planned.filter((statement) => !replaced(statement)).map((statement) => traced(statement, question)),
      ...proposed,
    ],
    rejected: doubted.map((statement) => traced(statement, question, true)),
  };
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

/** A rule's `ja` in a sentence that the reader reads as a denial or a plan. */
function turned(statement: Statement, question: Question): Statement {
  const { reader: trace } = statement.trace;
  const value = statement.value === 'ja' ? otherwiseRead(statement, question) : undefined;
  if (value === undefined || trace === undefined) return statement;
  return { ...statement, value, trace: { ...statement.trace, reader: { ...trace, turnedFrom: 'ja' } } };
}

function otherwiseRead(statement: Statement, question: Question): 'nee' | 'gepland' | undefined {
  const { number, indicators, reader } = question;
  const on = likeliestOn(statement, question);
  if (on === undefined) return undefined;
  const chance = (kind: OutputKind): number => chanceOf(on.logits[outputOf(kind, number, indicators)]!);
  const said = chance('vastgelegd');
  if (chance('nee') > reader.thresholds.turn * said) return 'nee';
  return chance('gepland') > reader.thresholds.postpone * said ? 'gepland' : undefined;
}

function traced(statement: Statement, question: Question, withReasons = false): Statement {
  const { number, indicators, reader } = question;
  const output = outputOf(statement.value === 'gepland' ? 'gepland' : 'vastgelegd', number, indicators);
  const on = likeliestOn(statement, question, output);
  const reasons =
    withReasons && on !== undefined ? strongest(on.features, { ...reader, output, most: 5 }) : [];
  const trace = {
    sentence: on === undefined ? 0 : rounded(chanceOf(on.logits[output]!)),
    dossier: rounded(question.chance),
    reasons,
  };
  return { ...statement, trace: { ...statement.trace, reader: trace } };
}

export const isSameSentence = (one: Statement, other: Statement): boolean =>
  one.entry === other.entry &&
  Math.min(one.span.end, other.span.end) > Math.max(one.span.start, other.span.start);
