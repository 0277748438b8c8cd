// A whole audit beside only parsing the same files with the bare libraries: `npm run bench:heel [-- DOSSIERS [WERKERS…]]`.
// Mixed dossiers: XML with two docx and one pdf each, of the development set, under new numbers.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from './side-by-side.mjs';

const ROUNDS = 3;
const root = join(import.meta.dirname, '..');
const [dossiers = 200, ...workers] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-heel-'));
try {
  const input = writeInput();
  const counts = workers.length > 0 ? workers : [1, 2];
  report(measure(input, counts));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeInput() {
  const source = join(root, 'corpus/devset/vt-xml');
  const input = join(folder, 'invoer');
  const files = readdirSync(join(source, 'bijlagen'), { recursive: true, encoding: 'utf8' }).sort();
  const named = (extension) => files.filter((file) => file.endsWith(extension));
  const [word, pdf] = [named('.docx'), named('.pdf')];
  const xml = readFileSync(join(source, 'export.xml'), 'utf8');
  const found = [...xml.matchAll(/<dossier (?<attributes>[^>]*)>(?<inside>.*?)<\/dossier>/gsu)].map(
    ({ groups }) => groups,
  );
  const written = Array.from({ length: dossiers }, (_, number) => {
    const { attributes, inside } = found[number % found.length];
    const own = [
      word[(2 * number) % word.length],
      word[(2 * number + 1) % word.length],
      pdf[number % pdf.length],
    ];
    const attached = own.map((file, at) => attachment({ file, number, at, source, input }));
    const kept = inside.replace(/<bijlage [^>]*\/>/gu, '');
    return `<dossier ${attributes.replace(/casusnummer="[^"]*"/u, `casusnummer="N-${number}"`)}>${kept}<map naam="Bijlagen">${attached.join('')}</map></dossier>`;
  });
  mkdirSync(input, { recursive: true });
  writeFileSync(
    join(input, 'export.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<dossierexport systeem="Veilig Thuis" organisatie="Proefstreek">\n${written.join('\n')}\n</dossierexport>\n`,
  );
  return input;
}

function attachment({ file, number, at, source, input }) {
  const path = `bijlagen/N-${number}/${at}${file.slice(file.lastIndexOf('.'))}`;
  cpSync(join(source, 'bijlagen', file), join(input, path));
  return `<bijlage registratie="b${at}" datum="2024-06-0${at + 1}" medewerker="M" naam="Stuk ${at}" bestand="${path}"/>`;
}

/** Seconds of each way, alternating, a process of its own each time. */
function measure(input, counts) {
  const ways = counts.flatMap((count) => [
    {
      name: `kale bibliotheken, ${count} werkers`,
      count,
      run: ['bench/contenders/bare-parse.mjs', input, String(count)],
    },
    {
      name: `zichtlijn audit --alleen-regels, ${count} werkers`,
      count,
      run: audit(input, count, ['--alleen-regels']),
    },
    { name: `zichtlijn audit, ${count} werkers`, count, run: audit(input, count, []) },
  ]);
  const seconds = new Map(ways.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, run } of ways) {
      rmSync(join(folder, 'uit'), { recursive: true, force: true });
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, run, { cwd: root, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      seconds.get(name).push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  return ways.map((way) => ({
    ...way,
    median: seconds.get(way.name).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)],
  }));
}

function audit(input, count, options) {
  return [
    'dist/main.js',
    'audit',
    input,
    '--uit',
    join(folder, 'uit'),
    '--werkers',
    String(count),
    ...options,
  ];
}

function report(ways) {
  console.log(`${dossiers} dossiers, elk met twee docx en een pdf; mediaan van ${ROUNDS} beurten`);
  const bare = (count) => ways.find((way) => way.count === count).median;
  printTable([
    ['', 'seconden', 'maal kaal'],
    ...ways.map(({ name, count, median }) => [name, median.toFixed(2), (median / bare(count)).toFixed(2)]),
  ]);
}
