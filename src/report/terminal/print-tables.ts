import type { AuditResult } from '../../model/audit-result.js';
import type { Indicator } from '../../model/indicator.js';
import type { Language } from '../../model/language.js';
import type { OrganisationTable, TableRow } from '../../model/table.js';
import { documentCounts, totalDocuments } from '../document-counts.js';
import { percent } from '../figures.js';
import { columns } from './columns.js';
import { fill } from './fill.js';

const WORDS = {
  nl: {
    head: ['', 'n', 'plek met de meeste dossiers', 'dekking', 'ophaalbaar', 'eenduidig', ''],
    dossiers: 'dossiers',
    method: 'methode',
    nowhere: '–',
    together: 'Alle organisaties',
    between: 'tussengebied',
    notes: '* minder dan {} dossiers leggen dit vast. tussengebied: de studie laat deze dekking onbeslist.',
  },
  en: {
    head: ['', 'n', 'place with most dossiers', 'coverage', 'retrievable', 'consistent', ''],
    dossiers: 'dossiers',
    method: 'method',
    nowhere: '–',
    together: 'All organisations',
    between: 'undecided',
    notes: '* fewer than {} dossiers record this. undecided: the study leaves this coverage open.',
  },
} as const;

/** The tables as the study prints them, one per organisation, by theme. */
export function printTables(result: AuditResult, language: Language): string {
  const words = WORDS[language];
  const blocks = result.tables.map((table) => printTable({ table, result, language }).join('\n'));
  return [...blocks, ...together(result, language), fill(words.notes, result.method.smallN), ''].join('\n\n');
}

/** A single organisation's own table says it already. */
function together({ tables }: AuditResult, language: Language): readonly string[] {
  const total = totalDocuments(tables);
  if (total === undefined || tables.length < 2) return [];
  return [`${WORDS[language].together} · ${documentCounts(total, language)}`];
}

interface PrintTable {
  readonly table: OrganisationTable;
  readonly result: AuditResult;
  readonly language: Language;
}

function printTable({ table, result, language }: PrintTable): readonly string[] {
  const words = WORDS[language];
  const title = `${table.organisation} (${table.system}) · ${table.dossiers} ${words.dossiers} · ${words.method} ${table.method}`;
  const rows = result.indicators.map((indicator) => rowOf({ indicator, table, language }));
  const [head = '', ...lines] = columns(
    [words.head, ...rows],
    ['links', 'rechts', 'links', 'rechts', 'links', 'links', 'links'],
  );
  const themed = result.indicators.flatMap((indicator, at) => {
    const opens = result.indicators[at - 1]?.theme !== indicator.theme;
    return [...(opens ? ['', themeName(result, indicator, language)] : []), lines[at] ?? ''];
  });
  const documents = table.documents ? [documentCounts(table.documents, language)] : [];
  return [title, ...documents, '', head, ...themed];
}

function rowOf({
  indicator,
  table,
  language,
}: Omit<PrintTable, 'result'> & { readonly indicator: Indicator }) {
  const words = WORDS[language];
  const row = table.rows.find((one) => one.indicator === indicator.id)!;
  const name = `  ${String(indicator.number).padStart(2)} ${language === 'nl' ? indicator.name : indicator.nameEn}`;
  const marks = [row.smallN && row.n > 0 ? '*' : '', row.between ? words.between : '']
    .filter((mark) => mark !== '')
    .join(' ');
  return [
    name,
    `${row.n}/${row.total}`,
    row.bestPlace ?? words.nowhere,
    coverageOf(row),
    row.retrievable,
    row.consistent,
    marks,
  ];
}

const coverageOf = ({ coveredDossiers, coverage }: TableRow): string =>
  `${coveredDossiers} (${percent(coverage)})`;

function themeName({ themes }: AuditResult, { theme }: Indicator, language: Language): string {
  const found = themes.themes.find(({ id }) => id === theme);
  return `${theme}. ${(language === 'nl' ? found?.name : found?.nameEn) ?? ''}`;
}
