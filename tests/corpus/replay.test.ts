import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMovedSafetyPlan } from '../../corpus/regioplan/generator/move-safety-plan.mjs';
import { overviewOf, scorePlanted } from '../../corpus/regioplan/generator/score.mjs';
import { composeCorpus } from '../../corpus/regioplan/genereer.mjs';
import { loadDossiers } from '../../src/app/load-dossiers.js';
import { codeDossier } from '../../src/code/code-dossier.js';
import { compileDetector } from '../../src/detect/compile-detector.js';
import type { OrganisationTable } from '../../src/model/table.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';
import { OrganisationTally } from '../../src/score/organisation-tally.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const published: Record<string, Record<string, readonly string[]>> = JSON.parse(
  readFileSync(`${ROOT}corpus/regioplan/gepubliceerd.json`, 'utf8'),
);
const knowledge = loadKnowledge(ROOT);
const detector = compileDetector(knowledge);

describe.each(composeCorpus())('replay of $organisation.id', ({ organisation, dossiers }) => {
  let table: OrganisationTable;
  beforeAll(async () => {
    table = await auditFolder(`${ROOT}corpus/regioplan/uitvoer/${organisation.id}`);
  });

  test('returns the 52 published scores', () => {
    expect(scoresOf(table)).toEqual(published[organisation.id]);
  });

  test('returns table 4.1', () => {
    const colours = table.overview.map(({ indicator, colour }) => ({ indicator, colour }));
    expect(colours).toEqual(overviewOf(scorePlanted(dossiers)));
  });
});

describe('replay of vt with the safety plan of half the dossiers in the contact journal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('moves the scores of veiligheidsplan and no other', async () => {
    writeMovedSafetyPlan(folder);
    const moved = scoresOf(await auditFolder(join(folder, 'vt')));
    expect(moved).toEqual({ ...published.vt, veiligheidsplan: ['+/-', '-'] });
  });
});

async function auditFolder(folder: string): Promise<OrganisationTable> {
  const { indicators, themes, methods } = knowledge;
  const method = methods.find(({ id }) => id === 'regioplan-2022');
  if (method === undefined) throw new Error('methode regioplan-2022 ontbreekt');
  const tally = new OrganisationTally({ method, indicators, themes });
  for await (const event of loadDossiers({ inputs: [folder], root: ROOT })) {
    if (event.kind !== 'dossier') continue;
    const { dossier } = event;
    tally.add(codeDossier({ dossier, statements: detector.detect(dossier), indicators }));
  }
  return tally.table();
}

function scoresOf({ rows }: OrganisationTable): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    rows.map(({ indicator, retrievable, consistent }) => [indicator, [retrievable, consistent]]),
  );
}
