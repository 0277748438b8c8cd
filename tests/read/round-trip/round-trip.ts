import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findRoot } from '../../../src/app/find-root.js';
import { type LoadRequest, loadDossiers } from '../../../src/app/load-dossiers.js';
import type { Dossier } from '../../../src/model/dossier.js';
import type { Refusal } from '../../../src/model/problem.js';
import type { CodedDossier } from './coded-dossiers.js';
import type { Files, Format } from './format.js';

export interface ReadBack {
  /** By number. */
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly refusals: readonly Refusal[];
}

/** Writes dossiers in a format to a folder of their own and reads them back, the system recognised. */
export async function roundTrip(format: Format, dossiers: readonly CodedDossier[]): Promise<ReadBack> {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-'));
  try {
    writeFiles(folder, format.write(dossiers));
    return await readBack(requestFor(format, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { flag: 'wx' });
  }
}

function requestFor({ isMoved }: Format, folder: string): LoadRequest {
  const root = findRoot();
  if (!isMoved) return { inputs: [folder], root };
  const inputs = [join(folder, 'dossiers'), join(folder, 'berichten')];
  return { inputs, keys: join(folder, 'sleutels.csv'), root };
}

async function readBack(request: LoadRequest): Promise<ReadBack> {
  const dossiers = new Map<string, Dossier>();
  const refusals: Refusal[] = [];
  for await (const event of loadDossiers(request)) {
    if (event.kind === 'dossier') dossiers.set(event.dossier.sourceNumber, event.dossier);
    if (event.kind === 'refusal') refusals.push(event.refusal);
  }
  return { dossiers, refusals };
}
