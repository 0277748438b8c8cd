import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { adaptCase } from '../../src/adapt/adapt-case.js';
import { findRoot } from '../../src/app/find-root.js';
import type { Profile } from '../../src/model/profile.js';
import { type Input, openInput } from '../../src/read/input.js';
import { loadProfiles } from '../../src/read/load-profiles.js';
import { candidateFiles } from '../../src/read/matches-name.js';
import { readCases } from '../../src/read/read-cases.js';
import { mutate, mutations } from './mutation.js';

const SEED = 20_261_125;
const MILLISECONDS = 5_000;
const MEGABYTES = 512;

/** Cases of each adapter, by form: a print-out and a workbook take some milliseconds each. */
const CASES: Readonly<Record<Profile['form'], number>> = {
  xml: 1_500,
  json: 1_000,
  csv: 1_500,
  xlsx: 300,
  print: 200,
  lijst: 300,
  map: 0,
};

const profiles = await loadProfiles(findRoot());
const scratch = mkdtempSync(join(tmpdir(), 'zichtlijn-vijandig-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder of loose files is no export: what is in it are documents. */
const exporting = profiles.filter(({ form }) => form !== 'map');

test.each(exporting.map((profile) => [profile.id, profile] as const))(
  'an export of %s, however damaged, gives its dossiers or is refused by name',
  async (id, profile) => {
    const folder = join(scratch, id);
    cpSync(join(findRoot(), 'adapters', id, 'sample'), folder, { recursive: true });
    const input = await openInput(folder);
    const whole = await countByFile(profile, input);
    const files = exportFiles(profile, input);
    const contents = new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
    const damage = fc.tuple(fc.constantFrom(...files), mutations);
    await fc.assert(
      fc.asyncProperty(damage, async ([file, all]) => {
        const bytes = contents.get(file) ?? Buffer.alloc(0);
        writeFileSync(join(folder, file), mutate(bytes, all));
        const started = performance.now();
        const found = await countByFile(profile, input);
        expect(performance.now() - started).toBeLessThan(MILLISECONDS);
        for (const candidate of candidateFiles(profile, input.files))
          expect(found.cases.has(candidate) || isRefused(candidate, found, profile)).toBe(true);
        for (const [other, count] of whole.cases)
          if (profile.form !== 'csv' && other !== file) expect(found.cases.get(other)).toBe(count);
        writeFileSync(join(folder, file), bytes);
      }),
      { seed: SEED, numRuns: CASES[profile.form] },
    );
  },
);

test('and all that takes no more memory than one file may', () => {
  expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(MEGABYTES);
});

interface Found {
  readonly cases: ReadonlyMap<string, number>;
  readonly refused: ReadonlySet<string>;
}

/** Reads and adapts all; how many dossiers each file gave, and which files were refused. */
async function countByFile(profile: Profile, input: Input): Promise<Found> {
  const cases = new Map<string, number>();
  const refused = new Set<string>();
  for await (const event of readCases(profile, input)) {
    if (event.kind === 'refusal') refused.add(event.refusal.file);
    if (event.kind !== 'case') continue;
    adaptCase({ profile, case: event.case, id: 'D00001', documents: new Map() });
    cases.set(event.case.file, (cases.get(event.case.file) ?? 0) + 1);
  }
  return { cases, refused };
}

/** Of tables that stand beside each other, the one at fault is named. */
function isRefused(candidate: string, { refused }: Found, { form }: Profile): boolean {
  return refused.has(candidate) || (form === 'csv' && refused.size > 0);
}

/** The files that the export itself consists of, without attachments. */
function exportFiles(profile: Profile, input: Input): readonly string[] {
  const tables = new Set(profile.records.map(({ from }) => from));
  const extension = profile.form === 'csv' ? input.files.filter((file) => tables.has(file)) : [];
  return [...new Set([...candidateFiles(profile, input.files), ...extension])];
}
