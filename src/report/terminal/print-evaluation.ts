import type { Agreement, AgreementFigure, Estimate, Evaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/language.js';
import { decimal } from '../figures.js';
import { columns } from './columns.js';
import { fill } from './fill.js';

const WORDS = {
  nl: {
    head: ['indicator', 'goud', 'codering', 'precisie', 'vindkans', 'F1', 'κ', '95%', 'AC1', 'waarde'],
    pooled: 'alle samen',
    intro: '{} dossiers; vastgelegd = ja of nee. Intervallen: bootstrap over dossiers, {} trekkingen.',
    value: 'waarde = aandeel met precies dezelfde waarde (ja, nee, gepland, geen).',
  },
  en: {
    head: ['indicator', 'gold', 'coding', 'precision', 'recall', 'F1', 'κ', '95%', 'AC1', 'value'],
    pooled: 'all together',
    intro: '{} dossiers; recorded = ja or nee. Intervals: bootstrap over dossiers, {} draws.',
    value: 'value = share with exactly the same value (ja, nee, gepland, geen).',
  },
} as const;

/** What is shown of the pooled figures, and the column that names it. */
const POOLED = [
  ['precision', 3],
  ['recall', 4],
  ['f1', 5],
  ['kappa', 6],
  ['ac1', 8],
  ['valueAccuracy', 9],
] as const;

/** One line an indicator, then the pooled figures with their intervals. */
export function printEvaluation(evaluation: Evaluation, language: Language): string {
  const words = WORDS[language];
  const rows = [
    ...evaluation.indicators.map(({ indicator, agreement }) => [indicator, ...cells(agreement, language)]),
    [words.pooled, ...cells(evaluation.pooled, language)],
  ];
  const right = 'rechts' as const;
  return [
    fill(words.intro, evaluation.dossiers, evaluation.draws),
    '',
    ...columns(
      [words.head, ...rows],
      ['links', right, right, right, right, right, right, 'links', right, right],
    ),
    '',
    ...pooledLines(evaluation.pooled, language),
    words.value,
    '',
  ].join('\n');
}

function cells(agreement: Agreement, language: Language): readonly string[] {
  const { bothRecorded, onlyGold, onlyCoded, kappa } = agreement;
  const figure = (name: AgreementFigure): string => decimal(agreement[name].value, language);
  return [
    String(bothRecorded + onlyGold),
    String(bothRecorded + onlyCoded),
    ...(['precision', 'recall', 'f1', 'kappa'] as const).map(figure),
    intervalOf(kappa, language),
    figure('ac1'),
    figure('valueAccuracy'),
  ];
}

function pooledLines(pooled: Agreement, language: Language): readonly string[] {
  const { head } = WORDS[language];
  return columns(
    POOLED.map(([name, column]) => [
      `  ${head[column]}`,
      decimal(pooled[name].value, language),
      intervalOf(pooled[name], language),
    ]),
  );
}

const intervalOf = ({ low, high }: Estimate, language: Language): string =>
  low === undefined ? '' : `${decimal(low, language)}–${decimal(high, language)}`;
