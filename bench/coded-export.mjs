// Coded dossiers (corpus/coded, corpus/devset/coded) as the export that the program reads: vt-xml, a folder an organisation.
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const TYPES = {
  text: 'tekst',
  choice: 'keuze',
  checkbox: 'vinkje',
  number: 'getal',
  colour: 'kleur',
  date: 'datum',
};

export function readCoded(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** The development set as given, with the errors in its gold mended as corpus/coded/devset-verbeteringen.csv records. */
export function readDevset(root) {
  const [, ...rows] = readFileSync(join(root, 'corpus/coded/devset-verbeteringen.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split(';'));
  const coded = readCoded(join(root, 'corpus/devset/coded'));
  for (const [dossier, indicator, was, value, entry] of rows) {
    const { gold } = coded.find(({ id }) => id === dossier);
    const now = gold[indicator]?.value ?? 'geen';
    if (now !== was) throw new Error(`${dossier} ${indicator}: het goud is ${now}, niet ${was}`);
    gold[indicator] = { value, statements: entry ? [{ entry, quote: null, value }] : [], set: [] };
  }
  return coded;
}

/** Writes one export an organisation below `target` and gives their folders. */
export function writeExports(coded, target) {
  const organisations = [...new Set(coded.map(({ organisation }) => organisation))].sort();
  return organisations.map((organisation, number) => {
    const folder = join(target, `bron-${number + 1}`);
    const dossiers = coded.filter((dossier) => dossier.organisation === organisation);
    writeExport({ organisation, dossiers, folder });
    return folder;
  });
}

/** Writes the export of one organisation, dossier by dossier. */
export function writeExport({ organisation, dossiers, folder }) {
  mkdirSync(join(folder, 'bijlagen'), { recursive: true });
  const file = openSync(join(folder, 'export.xml'), 'w');
  try {
    const named = `systeem="gecodeerd" organisatie="${escaped(organisation)}"`;
    writeSync(file, `<?xml version="1.0" encoding="UTF-8"?>\n<dossierexport ${named}>\n`);
    for (const dossier of dossiers) writeSync(file, `${dossierXml(dossier, folder)}\n`);
    writeSync(file, '</dossierexport>\n');
  } finally {
    closeSync(file);
  }
}

/** `dossier;indicator;waarde`, as `zichtlijn evalueer` reads gold. */
export function goldCsv(coded) {
  const rows = coded.flatMap(({ id, gold }) =>
    Object.entries(gold).map(([indicator, { value }]) => [id, indicator, value].join(';')),
  );
  return `${['dossier;indicator;waarde', ...rows].join('\n')}\n`;
}

function dossierXml({ id, opened, closed, violence, entries }, folder) {
  const named = { casusnummer: id, geopend: opened, gesloten: closed ?? '', aardGeweld: violence.join('; ') };
  return `<dossier ${attributes(named)}>${entries.map((entry) => entryXml(entry, { id, folder })).join('')}</dossier>`;
}

function entryXml(entry, { id, folder }) {
  const { section, field, kind, title, value } = entry;
  if (value === null || value === '') return '';
  const common = { registratie: entry.id, datum: entry.date ?? '', medewerker: entry.author ?? '' };
  const map = (inside) => `<map naam="${escaped(section)}">${inside}</map>`;
  if (kind === 'attachment') {
    const file = `bijlagen/${id}-${entry.id}.txt`;
    writeFileSync(join(folder, file), value);
    return map(`<bijlage ${attributes({ ...common, naam: title ?? entry.id, bestand: file })}/>`);
  }
  const named = { ...common, naam: field ?? '', type: TYPES[kind], ...(title && { onderwerp: title }) };
  return map(`<veld ${attributes(named)}>${escaped(textOf(value))}</veld>`);
}

const textOf = (value) => (typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value));

const attributes = (named) =>
  Object.entries(named)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ');

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
