import type { AuditResult } from '../../model/audit-result.js';
import type { Language } from '../../model/language.js';
import type { ComparedRow, ComparedTable } from '../../model/published.js';
import type { OverviewRow } from '../../model/table.js';
import { columns } from './columns.js';
import { fill } from './fill.js';

const WORDS = {
  nl: {
    head: ['', 'ophaalbaar', 'studie', 'eenduidig', 'studie', 'n', 'plek met de meeste dossiers'],
    agree: '{} van {} scores gelijk aan de gepubliceerde tabel',
    total: 'Samen: {} van {} scores gelijk aan de tabellen 2.1, 2.2 en 2.3.',
    overview: 'Tabel 4.1 (kleuren berekend: de bron heeft ze verloren)',
    notes: [
      'De tekst van de studie noemt voor het lokale team tien goed ophaalbare indicatoren, haar tabel negen; de tabel is gevolgd.',
      'De dossiers zijn verzonnen: ze bootsen na hoe er volgens de studie geregistreerd wordt.',
    ],
  },
  en: {
    head: ['', 'retrievable', 'study', 'consistent', 'study', 'n', 'place with most dossiers'],
    agree: '{} of {} scores equal to the published table',
    total: 'Together: {} of {} scores equal to tables 2.1, 2.2 and 2.3.',
    overview: 'Table 4.1 (colours computed: the source has lost them)',
    notes: [
      "The study's text counts ten well retrievable indicators for the local team, its table nine; the table is followed.",
      'The dossiers are invented: they mimic how, by the study, things are registered.',
    ],
  },
} as const;

const COLOURS = {
  nl: { groen: 'groen', oranje: 'oranje', rood: 'rood' },
  en: { groen: 'green', oranje: 'orange', rood: 'red' },
} as const;

export interface Comparison {
  readonly result: AuditResult;
  readonly compared: readonly ComparedTable[];
  readonly language: Language;
}

/** Ours beside the published scores, cell by cell; a cell that differs is marked with ≠. */
export function printComparison({ result, compared, language }: Comparison): string {
  const words = WORDS[language];
  const agreeing = compared.reduce((sum, table) => sum + table.agreeing, 0);
  const cells = compared.reduce((sum, table) => sum + table.cells, 0);
  return [
    ...compared.map((table) => printOne({ table, result, language })),
    [words.overview, '', ...overview({ compared, language, result })].join('\n'),
    [fill(words.total, agreeing, cells), ...words.notes].join('\n'),
    '',
  ].join('\n\n');
}

interface One {
  readonly table: ComparedTable;
  readonly result: AuditResult;
  readonly language: Language;
}

function printOne({ table, result, language }: One): string {
  const words = WORDS[language];
  const { organisation, system, dossiers } = table.table;
  const rows = table.rows.map((row) => comparedRow({ row, result, language }));
  return [
    `${organisation} (${system}) · ${dossiers} dossiers`,
    '',
    ...columns([words.head, ...rows], ['links', 'links', 'links', 'links', 'links', 'rechts', 'links']),
    '',
    fill(words.agree, table.agreeing, table.cells),
  ].join('\n');
}

function comparedRow({
  row: { row, published },
  result,
  language,
}: Omit<One, 'table'> & { readonly row: ComparedRow }) {
  const indicator = result.indicators.find(({ id }) => id === row.indicator)!;
  const [retrievable, consistent] = published;
  return [
    `${String(indicator.number).padStart(2)} ${language === 'nl' ? indicator.name : indicator.nameEn}`,
    row.retrievable,
    row.retrievable === retrievable ? retrievable : `${retrievable} ≠`,
    row.consistent,
    row.consistent === consistent ? consistent : `${consistent} ≠`,
    `${row.n}/${row.total}`,
    row.bestPlace ?? '–',
  ];
}

function overview({ compared, result, language }: Comparison): readonly string[] {
  const names = result.themes.overview.map(({ name, nameEn }) => (language === 'nl' ? name : nameEn));
  const colours = compared.map(({ table }) =>
    table.overview.map(({ colour }: OverviewRow) => COLOURS[language][colour]),
  );
  return columns([
    ['', ...compared.map(({ table }) => table.organisation)],
    ...names.map((name, at) => [name, ...colours.map((own) => own[at] ?? '')]),
  ]);
}
