import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import type { Refusal } from '../../src/model/problem.js';
import type { Profile } from '../../src/model/profile.js';
import type { SourceCase } from '../../src/model/record.js';
import { type Input, openInput } from '../../src/read/input.js';
import { loadProfiles } from '../../src/read/load-profiles.js';
import { candidateFiles } from '../../src/read/matches-name.js';
import { readCases } from '../../src/read/read-cases.js';
import { piecesOf } from './pieces.js';

const SEED = 20_261_125;
const profiles = await loadProfiles(findRoot());
const scratch = mkdtempSync(join(tmpdir(), 'zichtlijn-behoud-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const byId = profiles.filter(({ form }) => form !== 'map').map((profile) => [profile.id, profile] as const);
const inPieces = byId.filter(([, { form }]) => form !== 'print' && form !== 'lijst');

describe.each(inPieces)('of an export of %s', (id, profile) => {
  test('a record more or less is one more or less in the result, and nothing else changes', async () => {
    const { folder, input } = await copyOf(id, 'stukken');
    const whole = await readAll(profile, input);
    let tried = 0;
    for (const file of exportFiles(profile, input)) {
      const bytes = readFileSync(join(folder, file));
      for (const { kind, records, without, twice } of await piecesOf(bytes, profile, file)) {
        tried += 1;
        if (kind === 'case') continue;
        writeFileSync(join(folder, file), without);
        expect(sizes(await readAll(profile, input))).toEqual({
          ...sizes(whole),
          records: sizes(whole).records - records,
        });
        writeFileSync(join(folder, file), twice);
        expect(sizes(await readAll(profile, input))).toEqual({
          ...sizes(whole),
          records: sizes(whole).records + records,
        });
      }
      writeFileSync(join(folder, file), bytes);
    }
    expect(tried).toBeGreaterThan(0);
  });

  test('a dossier more or less is one more or less, and what it leaves behind is refused by count', async () => {
    const { folder, input } = await copyOf(id, 'dossiers');
    const whole = await readAll(profile, input);
    for (const file of exportFiles(profile, input)) {
      const bytes = readFileSync(join(folder, file));
      const dossiers = (await piecesOf(bytes, profile, file)).filter(({ kind }) => kind === 'case');
      for (const [at, { records, without, twice }] of dossiers.entries()) {
        const own = whole.cases.filter((one) => one.file === file)[at]?.records.length ?? 0;
        writeFileSync(join(folder, file), twice);
        expect(sizes(await readAll(profile, input))).toMatchObject({
          cases: whole.cases.length + 1,
          records: sizes(whole).records + own + 2 * records,
        });
        writeFileSync(join(folder, file), without);
        const fewer = await readAll(profile, input);
        expect(fewer.cases).toHaveLength(whole.cases.length - 1);
        const orphans = profile.case.key === undefined ? 0 : own - records;
        expect(leftOver(fewer.refusals)).toBe(orphans);
      }
      writeFileSync(join(folder, file), bytes);
    }
  });
});

test.each(byId)(
  'of three exports of %s, one cut off: the others are whole, and what it lacks has a refusal',
  async (id, profile) => {
    const names = ['een', 'twee', 'drie'];
    for (const name of names) await copyOf(id, join('drie', id, name));
    const input = await openInput(join(scratch, 'drie', id));
    const whole = await readAll(profile, input);
    const files = exportFiles(profile, input).filter(
      (file) => file.startsWith('twee/') && !isBare(file, profile),
    );
    const cut = fc.tuple(fc.constantFrom(...files), fc.double({ min: 0.02, max: 0.97, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(cut, async ([file, part]) => {
        const path = join(input.folder, file);
        const bytes = readFileSync(path);
        writeFileSync(path, cutWithin(bytes, Math.floor(part * bytes.length), profile));
        const found = await readAll(profile, input);
        writeFileSync(path, bytes);
        for (const name of ['een', 'drie']) expect(under(found, name)).toEqual(under(whole, name));
        expect(found.refusals.map((refusal) => refusal.file.split('/')[0])).toContain('twee');
      }),
      { seed: SEED, numRuns: profile.form === 'print' || profile.form === 'xlsx' ? 40 : 100 },
    );
  },
);

interface Read {
  readonly cases: readonly SourceCase[];
  readonly refusals: readonly Refusal[];
}

async function readAll(profile: Profile, input: Input): Promise<Read> {
  const cases: SourceCase[] = [];
  const refusals: Refusal[] = [];
  for await (const event of readCases(profile, input)) {
    if (event.kind === 'case') cases.push(event.case);
    if (event.kind === 'refusal') refusals.push(event.refusal);
  }
  return { cases, refusals };
}

function sizes({ cases, refusals }: Read) {
  const records = cases.reduce((total, one) => total + one.records.length, 0);
  return { cases: cases.length, records, refusals: refusals.length };
}

function under({ cases }: Read, name: string): readonly SourceCase[] {
  return cases.filter(({ file }) => file.startsWith(`${name}/`));
}

/** `bevat 3 registraties bij een dossier dat er niet is`. */
function leftOver(refusals: readonly Refusal[]): number {
  return refusals
    .filter(({ code }) => code === 'dossier-ontbreekt')
    .reduce((total, { reason }) => total + Number(/\d+/u.exec(reason)?.[0] ?? 0), 0);
}

async function copyOf(id: string, name: string): Promise<{ folder: string; input: Input }> {
  const folder = join(scratch, name.includes(id) ? name : join(id, name));
  cpSync(join(findRoot(), 'adapters', id, 'sample'), folder, { recursive: true });
  return { folder, input: await openInput(folder) };
}

/** The files that the export itself consists of, without attachments. */
function exportFiles(profile: Profile, input: Input): readonly string[] {
  const tables = profile.records.map(({ from }) => from);
  const isTable = (file: string): boolean =>
    profile.form === 'csv' && tables.some((name) => file.endsWith(name));
  return [...new Set([...candidateFiles(profile, input.files), ...input.files.filter(isTable)])];
}

/** Of a CSV without quotation marks nobody can see that it breaks off. */
function isBare(file: string, { form }: Profile): boolean {
  return form === 'lijst' && file.endsWith('.csv');
}

/** A CSV or a JSON of lines is cut inside a row: where rows end, nobody can see that some are missing. */
function cutWithin(bytes: Buffer, at: number, { form }: Profile): Buffer {
  const opening = form === 'csv' ? bytes.lastIndexOf(';"', at) + 2 : at;
  const cut = bytes.subarray(0, Math.max(opening, 1));
  return form === 'json' ? Buffer.from(cut.toString('latin1').trimEnd().slice(0, -1), 'latin1') : cut;
}
