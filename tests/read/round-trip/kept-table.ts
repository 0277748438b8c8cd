import type { CodedDossier } from './coded-dossiers.js';
import { keptOf, writtenIn } from './expected.js';
import type { Format } from './format.js';
import { MOST_CODED_OTHERWISE } from './kept.js';
import { CASE_FIELDS, type CaseField, ENTRY_FIELDS, type EntryField } from './seen.js';

const NAMES: Readonly<Record<CaseField | EntryField, string>> = {
  number: 'dossiernummer',
  organisation: 'organisatie',
  opened: 'geopend',
  closed: 'gesloten',
  violence: 'vormen van geweld',
  id: 'nummer',
  date: 'datum',
  author: 'schrijver',
  section: 'onderdeel',
  label: 'veld',
  title: 'onderwerp',
  mode: 'wijze',
  text: 'tekst',
};
const FIELDS = [...CASE_FIELDS, ...ENTRY_FIELDS];
const HEAD =
  '| systeem | registraties | gelijk | wordt iets anders | verloren | anders gecodeerd |\n|---|---|---|---|---|---|';

/** The table of docs/invoer.md: what each format keeps of these dossiers. */
export function keptTable(formats: readonly Format[], dossiers: readonly CodedDossier[]): string {
  return [HEAD, ...formats.map((format) => rowOf(format, dossiers))].join('\n');
}

function rowOf(format: Format, dossiers: readonly CodedDossier[]): string {
  const kept = keptOf(format);
  const named = (word: string): string =>
    FIELDS.filter((field) => kept[field] === word)
      .map((field) => NAMES[field])
      .join(', ');
  const becomes = FIELDS.filter((field) => kept[field] !== 'gelijk' && kept[field] !== 'verloren');
  const count = dossiers.reduce((sum, dossier) => sum + writtenIn(dossier, format).length, 0);
  const most = MOST_CODED_OTHERWISE[format.id];
  const cells = [
    `\`${format.id}\``,
    String(count),
    becomes.length === 0 && named('verloren') === '' ? 'alles' : named('gelijk'),
    becomes.map((field) => `*${NAMES[field]}*: ${kept[field]}`).join('; ') || '-',
    named('verloren') || '-',
    most === undefined ? '0' : `≤ ${most}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
