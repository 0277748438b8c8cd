// Readers beside the bare libraries under them, and the store beside its driver, each in one run: `npm run bench:lezers`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import { SaxesParser } from 'saxes';
import { bundleReaders } from './bundle-engine.mjs';
import { printTable, sideBySide } from './side-by-side.mjs';

const SHEETS = 2_000;
const root = join(import.meta.dirname, '..');
const devset = join(root, 'corpus/devset/vt-xml');
const engine = await bundleReaders(root);
const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-lezers-'));
try {
  await benchXml();
  await benchDocuments('.docx', [
    'mammoth, naar HTML',
    async (bytes) => (await mammoth.convertToHtml({ buffer: bytes })).value,
  ]);
  await benchDocuments('.pdf', [
    'pdf-parse, tekst',
    async (bytes) => (await new PDFParse({ data: new Uint8Array(bytes) }).getText()).text,
  ]);
  await benchStore();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchXml() {
  const file = join(devset, 'export.xml');
  const profile = (await engine.loadProfiles(root)).find(({ id }) => id === 'vt-xml');
  const input = await engine.openInput(devset);
  const ours = async () => {
    let dossiers = 0;
    for await (const { kind } of engine.readExport({ profile, input, file: 'export.xml' }))
      dossiers += Number(kind === 'case');
    return dossiers;
  };
  const bare = () => {
    let elements = 0;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ local }) => {
      elements += Number(local === 'dossier');
    });
    parser.write(readFileSync(file, 'utf8')).close();
    return elements;
  };
  const size = `${(readFileSync(file).length / 1e6).toFixed(1)} MB XML`;
  report(
    size,
    await sideBySide([
      ['zichtlijn', ours],
      ['saxes', bare],
    ]),
  );
}

async function benchDocuments(extension, [library, read]) {
  const names = readdirSync(join(devset, 'bijlagen'), { recursive: true, encoding: 'utf8' });
  const paths = names
    .filter((name) => name.endsWith(extension))
    .map((name) => join(devset, 'bijlagen', name));
  const files = paths.map((path) => ({ path, bytes: readFileSync(path) }));
  const over = (textOf) => async () => {
    let characters = 0;
    for (const file of files) characters += (await textOf(file)).length;
    return characters;
  };
  const ours = async ({ bytes, path }) => (await engine.readDocument(bytes, path, { ocr: false })).text;
  const contenders = [
    ['zichtlijn', over(ours)],
    [library, over(({ bytes }) => read(bytes))],
  ];
  if (extension === '.pdf' && spawnSync('pdftotext', ['-v']).status === 0)
    contenders.push([
      'pdftotext',
      over(({ path }) => spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout),
    ]);
  report(`${files.length} bestanden ${extension}`, await sideBySide(contenders));
}

async function benchStore() {
  const sheet = {
    dossier: 'D00001',
    sourceNumber: 'N-1',
    organisation: 'Proefstreek',
    system: 'vt-xml',
    violence: [],
    codings: [],
    filledPlaces: {},
    filler: 'x'.repeat(30_000),
  };
  let file = 0;
  const ours = async () => {
    const store = await engine.openStore(join(folder, `${file++}.sqlite`));
    await store.beginRun({ id: 'r', version: '1', knowledge: 'k', method: 'm' });
    for (let ordinal = 0; ordinal < SHEETS; ordinal++)
      await store.addSheet({ run: 'r', ordinal, digest: 'd', sheet, evidence: [] });
    await store.close();
    return SHEETS;
  };
  const bare = () => {
    const database = new Database(join(folder, `${file++}.sqlite`));
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.exec(
      'CREATE TABLE sheets (ordinal INTEGER PRIMARY KEY, digest TEXT, sheet TEXT, evidence TEXT)',
    );
    const add = database.prepare('INSERT INTO sheets VALUES (?, ?, ?, ?)');
    for (let ordinal = 0; ordinal < SHEETS; ordinal++) add.run(ordinal, 'd', JSON.stringify(sheet), '[]');
    database.close();
    return SHEETS;
  };
  report(
    `${SHEETS} dossiers van 30 kB opslaan`,
    await sideBySide([
      ['zichtlijn', ours],
      ['better-sqlite3', bare],
    ]),
  );
}

function report(what, timed) {
  const [ours] = timed;
  printTable([
    [what, 'seconden', 'kwartielen', 'eerste beurt', 'zichtlijn is', 'gevonden'],
    ...timed.map(({ name, first, low, median, high, found }) => [
      `  ${name}`,
      median.toFixed(3),
      `${low.toFixed(3)}-${high.toFixed(3)}`,
      first.toFixed(3),
      `${(ours.median / median).toFixed(2)} x`,
      String(found),
    ]),
  ]);
}
