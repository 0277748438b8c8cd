import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import { checkProfile } from '../../src/app/profiel/check-profile.js';
import { CHECKS, type Feedback } from '../../src/model/feedback.js';
import { printFeedback } from '../../src/report/terminal/print-feedback.js';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'dossiers.csv': [
    'casusnummer;datum_open;datum_gesloten;aard_geweld;kleurlabel',
    'A-1;01-02-2024;01-06-2024;stalking;blauw',
    'A-2;01-02-2024;01-01-2024;;',
    'A-3;begin maart;;;',
    'A-1;01-02-2024;;;',
    'A-4;01-02-2024;;;',
  ],
  'registraties.csv': [
    'casusnummer;registratienr;datum;medewerker;map;veld;type;onderwerp;waarde',
    'A-1;e1;31-01-2024;W. Vos;Intake;Aanleiding;tekst;;De buren belden in de nacht.',
    'A-1;e2;02-06-2024;W. Vos;Intake;Kleur;stoplicht;;oranje',
    'A-1;e3;32-13-2024;W. Vos;Intake;Aanleiding;tekst;;n.v.t.',
    'A-2;e1;;W. Vos;Intake;Aanleiding;tekst;;Zij sliep bij haar zus.',
    'A-3;e1;04-03-2024;W. Vos;Intake;Aanleiding;tekst;;Hij wil wel praten.',
    'A-4;e1;04-03-2024;W. Vos;Intake;Aanleiding;tekst;;-',
  ],
  'bijlagen.csv': [
    'casusnummer;registratienr;datum;medewerker;map;bestandsnaam;pad',
    'A-1;e4;02-03-2024;W. Vos;Documenten;brief.txt;bijlagen/brief.txt',
    'A-1;e5;02-03-2024;W. Vos;Documenten;foto.docx;bijlagen/foto.docx',
  ],
};

let folder: string;
let feedback: Feedback;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zichtlijn-controle-'));
  mkdirSync(join(folder, 'bijlagen'));
  for (const [name, lines] of Object.entries(TABLES)) writeFileSync(join(folder, name), lines.join('\r\n'));
  writeFileSync(join(folder, 'bijlagen/foto.docx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  feedback = await checkProfile({ profile: 'vt-csv', input: folder, root: findRoot() });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the kwaliteitsrapport', () => {
  test.each([
    ['gesloten-voor-opening', ['dossiers.csv, regel 3']],
    ['registratie-voor-opening', ['registraties.csv, regel 2']],
    ['registratie-na-sluiting', ['registraties.csv, regel 3']],
    ['bijlage-ontbreekt', ['bijlagen/brief.txt, bijlage-ontbreekt']],
    ['nummer-dubbel', ['dossiers.csv, regel 5']],
    ['dossier-leeg', ['dossiers.csv, regel 6']],
    ['datum-onleesbaar', ['dossiers.csv, regel 4', 'registraties.csv, regel 4']],
    ['soort-onbekend', ['registraties.csv, regel 3']],
    ['geweigerd', ['bijlagen/foto.docx, type-klopt-niet']],
  ] as const)('%s is found where it stands', (check, places) => {
    const found = feedback.findings.filter((one) => one.check === check);
    expect(found.map(({ file, locator }) => `${file}, ${locator}`).sort()).toEqual(places);
  });

  test('has a case above for every check', () => {
    expect(new Set(feedback.findings.map(({ check }) => check))).toEqual(new Set(CHECKS));
  });
});

describe('the spiegelrapport', () => {
  test('counts what is filled in, what differs, and the first and last date', () => {
    expect(feedback.mirror.find(({ part, field }) => part === 'dossier' && field === 'opened')).toEqual({
      part: 'dossier',
      field: 'opened',
      references: ['datum_open'],
      count: 4,
      filled: 4,
      distinct: 2,
      unread: 1,
      first: '2024-02-01',
      last: '2024-02-01',
    });
  });

  test('counts per place, and what means empty is not filled in', () => {
    const place = feedback.places.find(({ field }) => field === 'Aanleiding');
    expect(place).toEqual({ section: 'Intake', field: 'Aanleiding', count: 5, filled: 3, dossiers: 3 });
  });

  test('names the columns that hold something and are not read', () => {
    expect(feedback.unmapped).toEqual([{ from: 'dossiers.csv', references: ['kleurlabel'] }]);
  });
});

test('nothing that stands in a dossier is in it', () => {
  const said = JSON.stringify(feedback);
  for (const content of ['buren', 'sliep', 'praten', 'W. Vos', 'A-2', 'stalking', 'begin maart', 'stoplicht'])
    expect(said).not.toContain(content);
});

test('a name that stands in one dossier alone is not shown in a large export', async () => {
  const { places } = await checkProfile({
    profile: 'vt-xml',
    input: 'corpus/devset/vt-xml',
    root: findRoot(),
  });
  expect(places.filter(({ dossiers, field }) => dossiers === 1 && !field.startsWith('('))).toEqual([]);
  expect(places.map(({ field }) => field)).toContain('(in één dossier)');
}, 60_000);

const GUIDE = readFileSync('docs/profiel.md', 'utf8');

test('docs/profiel.md shows the reports on this export', () => {
  const [, block] = GUIDE.split(/<!-- rapport: (?:begin|eind) -->\n/u);
  expect(block).toBe(`\`\`\`text\n${printFeedback(feedback, 'nl')}\`\`\`\n`);
});

test('docs/profiel.md explains every check, and no other', () => {
  const explained = [...GUIDE.matchAll(/^\| `(?<check>[a-z-]+)` \| [^|]+\|$/gmu)].map(
    ({ groups }) => groups?.check,
  );
  expect(explained).toEqual([...CHECKS]);
});
