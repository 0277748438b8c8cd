import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Problem } from '../../src/model/problem.js';
import { profileSchema } from '../../src/model/profile.js';
import { profileYaml } from '../../src/report/profile/profile-yaml.js';
import { writeInput } from '../read/make/write-input.js';
import { proposalFor } from './make-proposal.js';

const SAMPLES = [
  'vt-xml',
  'vt-csv',
  'wijz',
  'contactlog',
  'pgax',
  'samen1plan',
  'samen1plan-xlsx',
  'wizportaal',
  'zgw',
];

test.each(SAMPLES)('the YAML proposed for %s is the profile that the preview was read by', async (id) => {
  const proposal = await proposalFor(`adapters/${id}/sample`);
  expect(profileSchema.parse(parse(profileYaml(proposal)))).toEqual(proposal.profile);
});

test.each(['vt-xml', 'vt-csv', 'wijz', 'contactlog'])(
  'the YAML proposed for %s quotes no dossier',
  async (id) => {
    const yaml = profileYaml(await proposalFor(`corpus/devset/${id}`));
    const written = readdirSync('corpus/devset/coded').flatMap((file) => {
      const { entries } = JSON.parse(readFileSync(`corpus/devset/coded/${file}`, 'utf8'));
      return entries.flatMap(({ title, value, author }: Record<string, string>) => [title, value, author]);
    });
    const words = written.filter((text) => typeof text === 'string' && /\s/u.test(text.trim()));
    expect(words.length).toBeGreaterThan(3000);
    expect(words.filter((text) => yaml.includes(text))).toEqual([]);
  },
);

test('behind every choice stands why, and unsure ones ask to be checked', async () => {
  const yaml = profileYaml(await proposalFor('adapters/samen1plan-xlsx/sample'));
  expect(yaml).toMatch(/opened: Gestart # altijd gevuld; .*naam past/u);
  expect(yaml).toMatch(/author: Wie # CONTROLEER: .*naam zegt niets/u);
  expect(yaml).toMatch(/# Niet te bepalen:\n(?:# - .+\n)+/u);
});

test('what could not be decided is said, and what is not read is named', async () => {
  const { doubts } = await proposalFor(
    writeInput({
      'kaart.csv': "zaaknr;begin;los\r\nZ-1;3-4-'24;q7\r\nZ-2;4 maart 2024;q8\r\nZ-3;2024-05-01;q9\r\n",
      'verslagen.csv':
        'zaaknr;tekst\r\nZ-1;Moeder belde dat het weer onrustig is thuis.\r\nZ-2;De buren hoorden geschreeuw in de nacht.\r\nZ-2;Vader wil niet meer praten met ons team.\r\n',
      'codes.csv': 'code;betekenis\r\nk1;huisbezoek\r\nk2;telefoon\r\n',
    }),
  );
  expect(doubts).toEqual([
    'kaart.csv: geen kolom of element gevonden voor de dag van sluiting',
    'verslagen.csv: geen kolom of element gevonden voor de dag van de registratie',
    'verslagen.csv: geen kolom of element gevonden voor wie registreerde',
    'codes.csv: hoort bij geen dossier en wordt niet gelezen',
    'kaart.csv: niet gebruikt: los',
  ]);
});

test('a table with a column for every field becomes a field for every column', async () => {
  const { profile } = await proposalFor(
    writeInput({
      'clienten.csv':
        'clientnr,start,aanleiding,veilig,cijfer\n' +
        'C-1,2024-01-02,De politie was aan de deur na een ruzie.,ja,6\n' +
        'C-2,2024-02-03,De huisarts maakt zich zorgen over moeder.,nee,4\n',
    }),
  );
  expect(profile.delimiter).toBe(',');
  expect(profile.case).toMatchObject({
    from: 'clienten.csv',
    key: 'clientnr',
    fields: { number: 'clientnr' },
  });
  expect(profile.records.map(({ fields, fixed }) => [fields.text, fixed.field, fixed.type])).toEqual([
    ['aanleiding', 'aanleiding', undefined],
    ['veilig', 'veilig', 'vinkje'],
    ['cijfer', 'cijfer', 'getal'],
  ]);
});

test.each([
  ['an empty folder', {}, 'bevat geen xml-, json-, csv- of xlsx-bestand'],
  ['a table without numbers', { 'a.csv': 'naam;tekst\r\nx;y\r\nx;y\r\n' }, 'geen tabel heeft een kolom'],
  ['a broken XML', { 'a.xml': '<a><b nr="1">' }, 'a.xml: is geen geldige XML'],
  ['a JSON that is none', { 'a.json': '{"a": [' }, 'a.json: is geen geldige JSON'],
  [
    'an export without text',
    { 'a.csv': 'nr;datum\r\nA-1;2024-01-01\r\nA-2;2024-01-02\r\n' },
    'geen tekst gevonden',
  ],
])('%s is refused in one Dutch sentence', async (_, files, message) => {
  const failure = await proposalFor(writeInput(files)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Problem);
  expect((failure as Problem).message).toContain(message);
});
