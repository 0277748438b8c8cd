import type { Cell, CellDossier, LocatedStatement } from '../../model/cell.js';
import type { Language } from '../../model/language.js';
import { decimal, percent } from '../figures.js';
import { columns } from './columns.js';

const WORDS = {
  nl: {
    retrievable: 'ophaalbaar',
    consistent: 'eenduidig',
    presence: 'aanwezig',
    coverage: 'dekking',
    at: 'op',
    interval: '95%-interval',
    purity: 'zuiverheid',
    agreement: 'eenheid',
    of: 'van',
    place: 'plek',
    term: 'noemer',
    mode: 'wijze',
    silent: 'geen uitspraak in',
    rule: 'regel',
    derived: 'afgeleid',
    cutBy: 'afgekapt door',
  },
  en: {
    retrievable: 'retrievable',
    consistent: 'consistent',
    presence: 'present',
    coverage: 'coverage',
    at: 'at',
    interval: '95% interval',
    purity: 'purity',
    agreement: 'agreement',
    of: 'of',
    place: 'place',
    term: 'term',
    mode: 'mode',
    silent: 'no statement in',
    rule: 'rule',
    derived: 'derived',
    cutBy: 'cut off by',
  },
} as const;

/** The cell's figures, then every dossier with its statements, where they stand and why they were made. */
export function printCell(cell: Cell, language: Language): string {
  const silent = cell.dossiers
    .filter(({ statements }) => statements.length === 0)
    .map(({ dossier }) => dossier);
  return [
    ...figures(cell, language),
    ...cell.dossiers
      .filter(({ statements }) => statements.length > 0)
      .flatMap((one) => dossierLines(one, language)),
    ...(silent.length === 0 ? [] : ['', `${WORDS[language].silent}: ${silent.join(', ')}`]),
    '',
  ].join('\n');
}

function figures({ organisation, indicator, row }: Cell, language: Language): readonly string[] {
  const words = WORDS[language];
  const { low, high } = row.interval;
  const name = language === 'nl' ? indicator.name : indicator.nameEn;
  const dominance = (['place', 'term', 'mode'] as const).map((key) => {
    const found = row[key];
    return [words[key], found === undefined ? '–' : `${decimal(found.share, language)}  ${found.modal}`];
  });
  return [
    `${organisation} · ${indicator.number} ${name}`,
    '',
    ...columns([
      [words.retrievable, row.retrievable],
      [words.consistent, row.consistent],
      [words.presence, `${row.n} ${words.of} ${row.total}`],
      [
        words.coverage,
        `${row.coveredDossiers} ${words.of} ${row.total} (${percent(row.coverage)}; ${words.interval} ${percent(low)}–${percent(high)}) ${words.at} ${row.bestPlace ?? '–'}`,
      ],
      [words.purity, decimal(row.purity, language)],
      ...dominance,
    ]),
  ];
}

function dossierLines(
  { dossier, value, set, statements }: CellDossier,
  language: Language,
): readonly string[] {
  const members = set.length === 0 ? '' : ` (${set.join(', ')})`;
  return [
    '',
    `${dossier}: ${value}${members}`,
    ...statements.flatMap((one) => statementLines(one, language)),
  ];
}

function statementLines(statement: LocatedStatement, language: Language): readonly string[] {
  const words = WORDS[language];
  const { value, quote, place, mode, term, form, origin, trace, source, entry } = statement;
  const where = [
    source?.date,
    place,
    mode,
    form,
    `${words.term} “${term}”`,
    origin === 'afgeleid' ? words.derived : undefined,
  ];
  const cues = trace.cues.map((cue) => {
    const cut = cue.cutBy === undefined ? '' : ` (${words.cutBy} “${cue.cutBy}”)`;
    return `${cue.kind}: “${cue.words}”${cut}`;
  });
  return [
    `  ${value.padEnd(7)} “${quote.replace(/\s+/gu, ' ').trim()}”`,
    `          ${where.filter((part) => part !== undefined).join(' · ')}`,
    `          ${source === undefined ? entry : `${source.file}, ${source.locator} (${entry})`}`,
    `          ${words.rule} ${trace.rule}: ${[...trace.matched, ...cues].join(' + ')}`,
  ];
}
