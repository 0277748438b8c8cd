import type { Indicator } from '../model/indicator.js';
import type { Thresholds } from '../model/reader.js';
import { type DossierValue, READER, type Statement } from '../model/statement.js';
import type { SurveyedEntry } from '../model/survey.js';
import type { Balance } from '../weigh/balance.js';
import { inCompany } from '../weigh/company.js';
import { estimate } from '../weigh/estimate.js';
import { evidenceOf } from '../weigh/evidence.js';
import { Network } from '../weigh/network.js';
import { OUTPUT_KINDS } from '../weigh/outputs.js';
import { Describer } from '../weigh/sentence-features.js';
import { weighDossier } from '../weigh/weigh-dossier.js';
import { balanceOf, balancesWithout, companionsOf, type WeighedCase } from './balances.js';
import { chooseThresholds } from './best-threshold.js';
import type { Weighing } from './fit-balance.js';
import { join } from './join.js';
import type { Lesson } from './lesson.js';
import { quantise } from './quantise.js';
import { layOut } from './table.js';
import { trainNetwork } from './train-network.js';
import { TRAINING } from './training.js';

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
}

/** Features of fewer sentences are chance. */
const AT_LEAST = 5;
/** So many fit in ten megabytes. */
const MOST_FEATURES = 134_000;
/** Networks that began otherwise err otherwise; together they err less. */
const SEEDS = [7, 8];

export function learnNetwork(lessons: readonly Lesson[], indicators: number): Network {
  const { keys, examples } = layOut(lessons, AT_LEAST);
  const outputs = OUTPUT_KINDS.length * indicators;
  const size = { features: keys.length, outputs };
  const trained = SEEDS.map((seed) => trainNetwork(examples, size, { ...TRAINING, seed }));
  return new Network(quantise(join(trained), keys, MOST_FEATURES));
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
  readonly folds: number;
  readonly thresholds: Thresholds;
  readonly onFold?: (fold: number) => void;
}

interface Tried extends WeighedCase {
  readonly one: Case;
  readonly network: Network;
}

/** Learns from all organisations but some and tries those, in turns; only honest cases are weighed. */
export function crossValidate(
  cases: readonly Case[],
  passages: readonly Lesson[],
  { indicators, folds, thresholds, onFold }: Setup,
): CrossValidation {
  const groups = [...new Set(cases.map(({ group }) => group))].sort();
  const foldOf = ({ group }: Case): number => groups.indexOf(group) % folds;
  const tried: Tried[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = cases.filter((one) => foldOf(one) !== fold).flatMap(({ lessons }) => lessons);
    const network = learnNetwork([...others, ...passages], indicators.length);
    const describer = new Describer();
    for (const one of cases.filter((each) => each.honest && foldOf(each) === fold))
      tried.push({
        one,
        group: one.group,
        network,
        weighings: weighingsOf(one, { network, describer, indicators }),
      });
    onFold?.(fold);
  }
  const balances = balancesWithout(tried, indicators);
  const judge = (by: Thresholds): readonly Outcome[] =>
    tried.flatMap((each) =>
      outcomesOf(each, { balance: balances.get(each.group)!, thresholds: by, indicators }),
    );
  const chosen = chooseThresholds(thresholds, judge);
  const balance = balanceOf(tried, indicators);
  return { balance, thresholds: chosen, outcomes: judge(chosen) };
}

interface Weigh {
  readonly network: Network;
  readonly describer: Describer;
  readonly indicators: readonly Indicator[];
}

function weighingsOf(
  { entries, statements, silenced, values }: Case,
  { network, describer, indicators }: Weigh,
): readonly Weighing[] {
  const estimated = estimate({ entries, statements, silenced }, { network, describer });
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
  { one, group, network, weighings }: Tried,
  { balance, thresholds, indicators }: Judge,
): readonly Outcome[] {
  const reader = { network, describer: new Describer(), balance, thresholds };
  const { statements, rejected } = weighDossier(one, { reader, indicators });
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
