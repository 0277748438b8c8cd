import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCoded, writeExports } from '../coded-export.mjs';

/** The coded dossiers by what they may be used for (corpus/split.json), and the second coder's values. */
export function readCorpus(root) {
  const split = JSON.parse(readFileSync(join(root, 'corpus/split.json'), 'utf8'));
  const fresh = readCoded(join(root, 'corpus/coded'));
  const devset = readCoded(join(root, 'corpus/devset/coded'));
  const among = (dossiers, groups) => dossiers.filter(({ id }) => groups.includes(groupOf(id)));
  return {
    split,
    devset,
    locked: among(fresh, split.locked),
    honest: [...among(devset, split.watched), ...among(fresh, split.trained)],
    later: among(fresh, split.later),
    harder: among(fresh, split.harder),
    second: secondCoding(join(root, 'corpus/coded/tweede')),
    first: firstCoding(join(root, 'corpus/coded/herziening/tweede-verschillen.csv')),
  };
}

/** The organisation of a dossier. */
export const groupOf = (id) => id.slice(0, 3);

/** Value by `dossier;indicator`. */
function secondCoding(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  const rows = files.sort().flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/));
  return new Map(
    rows
      .map((row) => row.split(';'))
      .filter(([dossier]) => dossier !== 'dossier')
      .map(([dossier, indicator, value]) => [`${dossier};${indicator}`, value.trim()]),
  );
}

/** Where the second coder differed, what the gold was before that was settled; value by `dossier;indicator`. */
function firstCoding(file) {
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1);
  return new Map(
    rows
      .map((row) => row.split(';'))
      .map(([dossier, indicator, value]) => [`${dossier};${indicator}`, value.trim()]),
  );
}

/** The dossiers as the program reads them, by their own number. */
export async function readDossiers({ engine, root }, coded) {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-gelezen-'));
  const dossiers = new Map();
  try {
    for await (const event of engine.loadDossiers({ inputs: writeExports(coded, folder), root })) {
      if (event.kind === 'refusal') throw new Error(`${event.refusal.file}: ${event.refusal.reason}`);
      if (event.kind === 'dossier') dossiers.set(event.dossier.sourceNumber, event.dossier);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return dossiers;
}

/** Every dossier × indicator of the gold with the value that `valueFor` gives it. */
export function pairsOf(coded, indicators, valueFor) {
  return coded.flatMap(({ id, gold }) =>
    indicators.map((indicator) => ({
      id,
      indicator,
      gold: gold[indicator]?.value ?? 'geen',
      value: valueFor(id, indicator) ?? 'geen',
    })),
  );
}

export const isRecorded = (value) => value === 'ja' || value === 'nee';
