import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import type { Dossier } from '../../src/model/dossier.js';
import type { Profile } from '../../src/model/profile.js';
import { findProfile } from '../../src/read/load-profiles.js';
import { type Compared, compareProfiles } from './compare-profiles.js';
import { jsonExport, jsonProfile } from './json-export.js';
import { contentsOf, proposalFor, readBy } from './make-proposal.js';
import { nameless, OTHER_NAMES } from './other-names.js';
import { type Names, renamedExport } from './renamed-export.js';

const GUIDE = readFileSync('docs/profiel.md', 'utf8');
const NAMINGS = ['eigen namen', 'andere namen', 'namen zonder betekenis'] as const;
type Naming = (typeof NAMINGS)[number];
/** Reading 196 dossiers with their attachments takes some seconds, on a busy machine more. */
const PATIENCE = 60_000;

interface Export {
  readonly source: string;
  readonly adapter: string;
  readonly asJson?: true;
}

const DEVSET: readonly Export[] = [
  { source: 'corpus/devset/vt-xml', adapter: 'vt-xml' },
  { source: 'corpus/devset/vt-csv', adapter: 'vt-csv' },
  { source: 'corpus/devset/wijz', adapter: 'wijz' },
  { source: 'corpus/devset/contactlog', adapter: 'contactlog' },
  { source: 'corpus/devset/vt-xml', adapter: 'vt-xml', asJson: true },
];
const SAMPLES: readonly Export[] = ['vt-xml', 'vt-csv', 'wijz', 'contactlog'].map((adapter) => ({
  source: `adapters/${adapter}/sample`,
  adapter,
}));
/** Adapters that read one element in several ways: more than a proposal sees. */
const ELABORATE: readonly Export[] = ['pgax', 'samen1plan', 'samen1plan-xlsx', 'wizportaal', 'zgw'].map(
  (adapter) => ({ source: `adapters/${adapter}/sample`, adapter }),
);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe.each(DEVSET)('$source (json: $asJson)', (found) => {
  let expected: readonly Dossier[];
  test('is read whole by the hand-written profile', { timeout: PATIENCE }, async () => {
    const written = await findProfile(findRoot(), found.adapter);
    expected = (await readBy(written, found.source)).dossiers;
    expect(expected).toHaveLength(196);
  });

  test.each(['andere namen', 'namen zonder betekenis'] as const)(
    'with %s the proposed profile reads the same dossiers',
    { timeout: PATIENCE },
    async (naming) => {
      const { folder } = await renamedCopy(found, naming);
      const { profile } = await proposalFor(folder);
      const { dossiers, refusals } = await readBy(profile, folder);
      expect(refusals).toEqual([]);
      const view = found.adapter === 'contactlog' ? withoutPlaces : contentsOf;
      expect(dossiers.map(view)).toEqual(expected.map(view));
    },
  );
});

test('docs/profiel.md says how many choices are right', { timeout: PATIENCE }, async () => {
  const rows: string[] = [];
  for (const found of [...DEVSET, ...SAMPLES]) rows.push(await row(found, NAMINGS));
  for (const found of ELABORATE) rows.push(await row(found, ['eigen namen']));
  const printed = GUIDE.split('<!-- keuzes: begin -->\n')[1]?.split('\n<!-- keuzes: eind -->')[0];
  const head = [`| voorbeeld | ${NAMINGS.join(' | ')} |`, '|---|---|---|---|'];
  expect(printed).toBe([...head, ...rows].join('\n'));
});

async function row(found: Export, namings: readonly Naming[]): Promise<string> {
  const cells: string[] = [];
  for (const naming of namings) {
    const { right, total } = await choices(found, naming);
    cells.push(`${right} van ${total}`);
  }
  const name = found.asJson ? `\`${found.source}\` als JSON` : `\`${found.source}\``;
  return `| ${[name, ...cells, ...Array(NAMINGS.length - namings.length).fill('')].join(' | ')} |`;
}

async function choices(found: Export, naming: Naming): Promise<Compared> {
  const { folder, names } = await renamedCopy(found, naming);
  const profile: Profile = await findProfile(findRoot(), found.adapter);
  const written = found.asJson ? jsonProfile(profile) : profile;
  return compareProfiles({ proposed: (await proposalFor(folder)).profile, written, names });
}

async function renamedCopy({ source, adapter, asJson }: Export, naming: Naming) {
  const other = OTHER_NAMES[adapter] ?? {};
  const names: Names = {
    'eigen namen': {},
    'andere namen': other,
    'namen zonder betekenis': nameless(other),
  }[naming];
  const folder = await (asJson ? jsonExport : renamedExport)(source, names);
  made.push(folder);
  return { folder, names };
}

/** In a workbook the name of a sheet is the place of what stands on it. */
function withoutPlaces(dossier: Dossier) {
  const { entries, ...facts } = contentsOf(dossier);
  return { ...facts, entries: entries.map(({ place: _, label: __, ...entry }) => entry) };
}
