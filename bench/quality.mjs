// Audits the coded development set in every format with the shipped program and writes docs/kwaliteit.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goldCsv, readCoded, writeExports } from './coded-export.mjs';
import { kwaliteitPage } from './quality-page.mjs';

const root = join(import.meta.dirname, '..');
const FORMATS = ['vt-xml', 'vt-csv', 'wijz', 'contactlog', 'print'];
/** Organisations whose texts nobody who writes rules has read: dossier numbers start so. */
const HELD_OUT = ['VTS', 'JBN', 'WTS', 'VTH', 'JBV', 'LTB'];

/** New organisations on which no rule was made, nor any figure looked at until the rules stood. */
const LOCKED = ['GDA', 'JVB', 'VHB'];

const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-kwaliteit-'));
try {
  execFileSync(process.execPath, [join(root, 'build.mjs')], { stdio: 'inherit' });
  const gold = splitGold(readFileSync(join(root, 'corpus/devset/gold.csv'), 'utf8'));
  const formats = FORMATS.map((format) => measure(format, gold));
  const fresh = measureCoded(join(root, 'corpus/coded'));
  writeFileSync(
    join(root, 'docs/kwaliteit.md'),
    kwaliteitPage({ formats, heldOut: HELD_OUT, fresh, lockedOut: LOCKED }),
  );
  const { engine, coder } = fresh.locked;
  console.log(`vergrendeld κ ${show(engine.pooled.kappa)}  tweede codeur ${show(coder.pooled.kappa)}`);
  for (const { format, heldOut, seen } of formats)
    console.log(
      `${format.padEnd(11)} κ ongezien ${show(heldOut.pooled.kappa)}  κ gezien ${show(seen.pooled.kappa)}`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function show({ value, low, high }) {
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function splitGold(csv) {
  const [head, ...rows] = csv.trim().split('\n');
  const isHeldOut = (row) => HELD_OUT.some((organisation) => row.startsWith(organisation));
  return {
    heldOut: goldFile('ongezien.csv', [head, ...rows.filter(isHeldOut)]),
    seen: goldFile('gezien.csv', [head, ...rows.filter((row) => !isHeldOut(row))]),
  };
}

function goldFile(name, lines) {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

function measure(format, gold) {
  const out = join(folder, format);
  run(['audit', join(root, 'corpus/devset', format), '--uit', out, '--bronnummers', '--json'], [0, 3]);
  const coding = join(out, 'codering.csv');
  return {
    format,
    values: valuesOf(coding),
    heldOut: JSON.parse(run(['evalueer', coding, gold.heldOut, '--json'], [0])),
    seen: JSON.parse(run(['evalueer', coding, gold.seen, '--json'], [0])),
  };
}

/** Dossiers that came after the rules, written out as the export of their organisations; and a second coder on them. */
function measureCoded(from) {
  const coded = readCoded(from);
  const out = join(folder, 'nieuw');
  const inputs = writeExports(coded, join(folder, 'bron'));
  run(['audit', ...inputs, '--uit', out, '--bronnummers', '--json'], [0]);
  const second = goldFile('tweede.csv', secondCoding(join(from, 'tweede')));
  const isLocked = ({ id }) => LOCKED.some((organisation) => id.startsWith(organisation));
  const part = (name, dossiers) => {
    const gold = goldFile(`${name}.csv`, [goldCsv(dossiers).trimEnd()]);
    const compare = (coding) => JSON.parse(run(['evalueer', coding, gold, '--json'], [0]));
    return { engine: compare(join(out, 'codering.csv')), coder: compare(second) };
  };
  return {
    locked: part('vergrendeld', coded.filter(isLocked)),
    used: part(
      'gebruikt',
      coded.filter((dossier) => !isLocked(dossier)),
    ),
  };
}

/** One file a dossier, joined under one header. */
function secondCoding(from) {
  const files = readdirSync(from).filter((file) => file.endsWith('.csv'));
  const rows = files.sort().flatMap((file) => readFileSync(join(from, file), 'utf8').trim().split(/\r?\n/));
  return [rows[0], ...rows.filter((row) => row !== rows[0])];
}

function run(args, codes) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/main.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!codes.includes(status)) throw new Error(`zichtlijn ${args[0]} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Value by `dossier;indicator`. */
function valuesOf(file) {
  const rows = readFileSync(file, 'utf8').trim().split('\r\n').slice(1);
  return new Map(
    rows
      .map((row) => row.split(';'))
      .map(([dossier, indicator, value]) => [`${dossier};${indicator}`, value]),
  );
}
