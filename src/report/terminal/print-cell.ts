import type { Cell, CellDossier, LocatedStatement } from '../../model/cell.js';
import type { Language } from '../../model/language.js';
import { READER, type ReaderTrace } from '../../model/statement.js';
import { decimal, percent } from '../figures.js';
import { columns } from './columns.js';
import { documentLine } from './document-line.js';

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
    reader: 'lezer',
    sentence: 'zin',
    dossier: 'dossier',
    reasons: 'wat het zwaarst woog',
    turned: 'de regel zei',
    notCounted: 'niet meegeteld',
    tooUnlikely: 'regel vond dit, maar alles bij elkaar is de kans te klein',
    nearest: 'kwam het dichtstbij',
    silenced: 'zegt niets over deze casus of beslist niets',
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
    reader: 'reader',
    sentence: 'sentence',
    dossier: 'dossier',
    reasons: 'what weighed most',
    turned: 'the rule said',
    notCounted: 'not counted',
    tooUnlikely: 'a rule found this, but all in all the chance is too small',
    nearest: 'came nearest',
    silenced: 'says nothing of this case or decides nothing',
  },
} as const;

/** The cell's figures, then every dossier with its statements, where they stand and why they were made. */
export function printCell(cell: Cell, language: Language): string {
  const isSilent = ({ statements, rejected }: CellDossier): boolean =>
    statements.length === 0 && rejected.length === 0;
  const silent = cell.dossiers.filter(isSilent).map(({ dossier }) => dossier);
  return [
    ...figures(cell, language),
    ...cell.dossiers.filter((one) => !isSilent(one)).flatMap((one) => dossierLines(one, language)),
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
  { dossier, value, set, statements, rejected }: CellDossier,
  language: Language,
): readonly string[] {
  const members = set.length === 0 ? '' : ` (${set.join(', ')})`;
  return [
    '',
    `${dossier}: ${value}${members}`,
    ...statements.flatMap((one) => statementLines(one, language)),
    ...(rejected.length === 0 ? [] : [`  ${WORDS[language].notCounted}:`]),
    ...rejected.flatMap((one) => [...statementLines(one, language), `          → ${whyNot(one, language)}`]),
  ];
}

function statementLines(statement: LocatedStatement, language: Language): readonly string[] {
  const words = WORDS[language];
  const { value, quote, place, mode, term, form, origin, trace, source, entry, ruleLine } = statement;
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
  const document = source?.document && documentLine(source.document, language);
  return [
    `  ${value.padEnd(7)} “${quote.replace(/\s+/gu, ' ').trim()}”`,
    `          ${where.filter((part) => part !== undefined).join(' · ')}`,
    `          ${source === undefined ? entry : `${source.file}, ${source.locator} (${entry})`}`,
    ...(document === undefined ? [] : [`          ${document}`]),
    trace.rule === READER
      ? `          ${words.reader}: ${trace.matched.join(' + ')}`
      : `          ${words.rule} ${trace.rule}: ${[...trace.matched, ...cues].join(' + ')}`,
    ...(ruleLine === undefined ? [] : [`          ${ruleLine}`]),
    ...(trace.reader === undefined ? [] : readerLines(trace.reader, language)),
  ];
}

function whyNot({ trace }: LocatedStatement, language: Language): string {
  const words = WORDS[language];
  if (trace.reader === undefined) return words.silenced;
  return trace.rule === READER ? words.nearest : words.tooUnlikely;
}

/** The reader's share: chance of the sentence, of the dossier, and what weighed most. */
function readerLines(
  { sentence, dossier, turnedFrom, reasons }: ReaderTrace,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const share = `${words.reader}: ${words.sentence} ${decimal(sentence, language)} · ${words.dossier} ${decimal(dossier, language)}${turnedFrom === undefined ? '' : ` · ${words.turned} ${turnedFrom}`}`;
  const signed = reasons.map(
    ({ name, weight }) => `${weight > 0 ? '+' : '−'}${decimal(Math.abs(weight), language)} ${name}`,
  );
  return [
    `          ${share}`,
    ...(signed.length === 0 ? [] : [`          ${words.reasons}: ${signed.join('; ')}`]),
  ];
}
