import type { Indicator } from '../model/indicator.js';
import type { Thresholds } from '../model/reader.js';
import { type DossierValue, READER, type Statement } from '../model/statement.js';
import type { SurveyedEntry } from '../model/survey.js';
import type { Balance } from '../weigh/balance.js';
import { inCompany } from '../weigh/company.js';
import { type Estimated, estimate } from '../weigh/estimate.js';
import { evidenceOf } from '../weigh/evidence.js';
import type { Network } from '../weigh/network.js';
import { Describer } from '../weigh/sentence-features.js';
import { weighEstimated } from '../weigh/weigh-dossier.js';
import type { ClassesOf } from '../weigh/word-classes.js';
import { balanceOf, balancesWithout, companionsOf, type WeighedCase } from './balances.js';
import { chooseThresholds } from './best-threshold.js';
import type { Weighing } from './fit-balance.js';
import type { Lesson } from './lesson.js';

/** A coded dossier to learn from. */
export interface Case {
  readonly id: string;
  /** Its organisation: what is learned from one is tried on another. */
  readonly group: string;
  readonly statements: readonly Statement[];
  readonly silenced: readonly Statement[];
  readonly entries: readonly SurveyedEntry[];
  readonly lessons: readonly Lesson[];
  /** By its coder, in the order of the indicators. */
  readonly values: readonly DossierValue[];
  /** No rule was made on it: what rules find here is worth what it will be worth on dossiers to come. */
  readonly honest: boolean;
  /** As dossiers are in practice: balance and thresholds are fitted on such, if honest. */
  readonly usual: boolean;
}

export const SETTINGS = ['alleen regels', 'met voorstellen', 'met veto', 'met beide'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What an organisation's dossiers were given by what was learned from other organisations. */
export interface Outcome {
  readonly id: string;
  readonly group: string;
  readonly indicator: string;
  readonly gold: DossierValue;
  /** Chance that it is recorded. */
  readonly chance: number;
  readonly values: Readonly<Record<Setting, DossierValue>>;
}

export interface CrossValidation {
  readonly balance: Balance;
  readonly thresholds: Thresholds;
  readonly outcomes: readonly Outcome[];
}

interface Setup {
  readonly indicators: readonly Indicator[];
  /** Per fold a network that learned from the organisations of all other folds. */
  readonly networks: readonly Network[];
  readonly classesOf: ClassesOf;
  readonly thresholds: Thresholds;
}

interface Tried extends WeighedCase {
  readonly one: Case;
  readonly network: Network;
  readonly describer: Describer;
  readonly estimated: readonly Estimated[];
}

/** The cases by fold: an organisation is in one. */
export function foldsOf(cases: readonly Case[], folds: number): readonly (readonly Case[])[] {
  const groups = [...new Set(cases.map(({ group }) => group))].sort();
  return Array.from({ length: folds }, (_, fold) =>
    cases.filter(({ group }) => groups.indexOf(group) % folds === fold),
  );
}

/** Tries each fold with what was learned from the others; only honest cases are weighed. */
export function crossValidate(
  cases: readonly Case[],
  { indicators, networks, classesOf, thresholds }: Setup,
): CrossValidation {
  const tried = foldsOf(cases, networks.length).flatMap((own, fold): Tried[] => {
    const network = networks[fold]!;
    const describer = new Describer(classesOf);
    return own
      .filter(({ honest }) => honest)
      .map((one) => {
        const estimated = estimate(one, { network, describer });
        const weighings = weighingsOf(one, estimated, indicators);
        return { one, group: one.group, network, describer, estimated, weighings };
      });
  });
  const usual = tried.filter(({ one }) => one.usual);
  const balances = balancesWithout(usual, indicators);
  const balance = balanceOf(usual, indicators);
  const judge = (cases: readonly Tried[], by: Thresholds): readonly Outcome[] =>
    cases.flatMap((each) =>
      outcomesOf(each, { balance: balances.get(each.group) ?? balance, thresholds: by, indicators }),
    );
  const chosen = chooseThresholds(thresholds, (by) => judge(usual, by));
  return { balance, thresholds: chosen, outcomes: judge(tried, chosen) };
}

function weighingsOf(
  { statements, values }: Case,
  estimated: readonly Estimated[],
  indicators: readonly Indicator[],
): readonly Weighing[] {
  return indicators.map(({ id }, indicator) => ({
    indicator,
    evidence: evidenceOf({
      indicator,
      indicators: indicators.length,
      statements: statements.filter((statement) => statement.indicator === id),
      estimated,
    }),
    recorded: values[indicator] === 'ja' || values[indicator] === 'nee',
  }));
}

interface Judge {
  readonly balance: Balance;
  readonly thresholds: Thresholds;
  readonly indicators: readonly Indicator[];
}

function outcomesOf(
  { one, group, network, describer, estimated, weighings }: Tried,
  { balance, thresholds, indicators }: Judge,
): readonly Outcome[] {
  const reader = { network, describer, balance, thresholds };
  const { statements, rejected } = weighEstimated({ ...one, estimated }, { reader, indicators });
  const ofRules = statements.filter(({ trace }) => trace.rule !== READER);
  const chances = inCompany(companionsOf({ group, weighings }, balance).chances, balance.company);
  return indicators.map(({ id }, number) => {
    const value = (from: readonly Statement[]): DossierValue => strongestOf(from, id);
    return {
      id: one.id,
      group: one.group,
      indicator: id,
      gold: one.values[number]!,
      chance: chances[number]!,
      values: {
        'alleen regels': value(one.statements),
        'met voorstellen': value([...statements, ...rejected.filter(isThrownOut)]),
        'met veto': value(ofRules),
        'met beide': value(statements),
      },
    };
  });
}

/** A rule's statement that only the reader kept from counting. */
const isThrownOut = ({ trace }: Statement): boolean => trace.rule !== READER && trace.reader !== undefined;

function strongestOf(statements: readonly Statement[], indicator: string): DossierValue {
  const values = new Set(
    statements.filter((statement) => statement.indicator === indicator).map(({ value }) => value),
  );
  return (['ja', 'nee', 'gepland'] as const).find((value) => values.has(value)) ?? 'geen';
}
