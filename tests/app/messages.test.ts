import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit } from '../../src/app/audit.js';
import { loadProfiles } from '../../src/read/load-profiles.js';
import { listOf } from '../list-of.js';
import { loadInputs } from '../read/make/load-sample.js';
import { vtDossier, vtExport } from '../read/make/vt-export.js';
import { writeInput } from '../read/make/write-input.js';

/** An iJw 305 of one product, as the standard writes it. */
function start({ bsn, day, more = '' }: { bsn: string; day: string; more?: string }): string {
  return `<jw:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw="http://www.istandaarden.nl/ijw/3_2/jw305/schema"><jw:Client><jw:Bsn>${bsn}</jw:Bsn><jw:StartProducten><jw:StartProduct><jw:Product><ijw:Categorie>45</ijw:Categorie><ijw:Code>45A04</ijw:Code></jw:Product><jw:Begindatum>${day}</jw:Begindatum></jw:StartProduct>${more}</jw:StartProducten></jw:Client></jw:Bericht>`;
}

const ALLOCATION =
  '<jw:Bericht xmlns:jw="http://www.istandaarden.nl/ijw/3_2/jw301/schema"><jw:Client><jw:Bsn>1</jw:Bsn><jw:ToegewezenProducten/></jw:Client></jw:Bericht>';

function files(
  messages: Readonly<Record<string, string>>,
  {
    keys = 'sleutel;dossiernummer\n1;V-1\n2;V-2\n9;V-9\n',
    dossiers = vtExport(vtDossier('V-1'), vtDossier('V-2')),
  } = {},
) {
  const named = Object.entries(messages).map(([name, content]) => [`berichten/${name}`, content] as const);
  const folder = writeInput({
    'dossiers/export.xml': dossiers,
    'sleutels.csv': keys,
    ...Object.fromEntries(named),
  });
  return {
    folder,
    inputs: [join(folder, 'dossiers'), join(folder, 'berichten')],
    keys: join(folder, 'sleutels.csv'),
  };
}

test('messages come behind the entries of their dossier, in date order, whatever the order of the inputs', async () => {
  const { inputs, keys } = files({
    'a.xml': start({ bsn: '1', day: '2024-05-01' }),
    'b.xml': start({ bsn: '1', day: '2024-02-01' }),
    'c.xml': start({ bsn: '2', day: '2024-03-01' }),
  });
  const expected = [
    ['V-1', ['e1', 'ijw-1', 'ijw-2'], ['2024-01-02', '2024-02-01', '2024-05-01']],
    ['V-2', ['e1', 'ijw-1'], ['2024-01-02', '2024-03-01']],
  ];
  for (const order of [inputs, inputs.toReversed()]) {
    const { dossiers, refusals } = await loadInputs({ inputs: order, keys });
    expect(refusals).toEqual([]);
    expect(
      dossiers.map(({ sourceNumber, entries }) => [
        sourceNumber,
        entries.map(({ id }) => id),
        entries.map(({ date }) => date),
      ]),
    ).toEqual(expected);
  }
});

test('the place of a message is one of its own, and its origin the file of the message', async () => {
  const { inputs, keys } = files({ 'a.xml': start({ bsn: '1', day: '2024-05-01' }) });
  const { dossiers } = await loadInputs({ inputs, keys });
  expect(dossiers[0]?.entries.at(-1)).toMatchObject({
    place: ['Berichten', 'iJw 305'],
    origin: { file: 'berichten/a.xml', locator: 'regel 1' },
  });
});

test('every message is with a dossier or refused by name', async () => {
  const { inputs, keys } = files({
    'a.xml': start({ bsn: '1', day: '2024-05-01' }),
    'b.xml': start({ bsn: '8', day: '2024-05-01' }),
    'c.xml': start({ bsn: '9', day: '2024-05-01' }),
    'd.xml': start({ bsn: '', day: '2024-05-01' }),
    'e.xml': ALLOCATION,
    'f.xml': '<jw:Bericht xmlns:jw="http://www.istandaarden.nl/ijw/3_2/jw305/schema"><jw:Client>',
  });
  const { dossiers, refusals } = await loadInputs({ inputs, keys });
  expect(dossiers.flatMap(({ entries }) => entries.filter(({ id }) => id.startsWith('ijw')))).toHaveLength(1);
  expect(refusals.map(({ file, code }) => [file, code]).sort()).toEqual([
    ['berichten/b.xml', 'sleutel-onbekend'],
    ['berichten/c.xml', 'dossier-ontbreekt'],
    ['berichten/d.xml', 'sleutel-onbekend'],
    ['berichten/e.xml', 'onleesbaar'],
    ['berichten/f.xml', 'xml-kapot'],
  ]);
});

test('a case number in a message is its own key', async () => {
  const log = `<CorvBerichten><Bericht><Casus><NummerIndiener>V-2</NummerIndiener></Casus><VerzoekTotOnderzoek><Registratiedatum>2024-04-08</Registratiedatum></VerzoekTotOnderzoek></Bericht><Bericht><Casus><NummerIndiener>V-7</NummerIndiener></Casus><VerzoekTotOnderzoek><Registratiedatum>2024-04-08</Registratiedatum></VerzoekTotOnderzoek></Bericht></CorvBerichten>`;
  const { inputs } = files({ 'log.xml': log });
  const { dossiers, refusals } = await loadInputs({ inputs });
  expect(dossiers.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['e1'], ['e1', 'corv-1']]);
  expect(refusals).toMatchObject([{ file: 'berichten/log.xml', code: 'dossier-ontbreekt' }]);
});

test('an id that the dossier has already is not given to a message', async () => {
  const dossiers = vtExport(vtDossier('V-1').replace('"e1"', '"ijw-1"'));
  const { inputs, keys } = files({ 'a.xml': start({ bsn: '1', day: '2024-05-01' }) }, { dossiers });
  const read = await loadInputs({ inputs, keys });
  expect(read.dossiers[0]?.entries.map(({ id }) => id)).toEqual(['ijw-1', 'ijw-2']);
});

test('a dossier number of two organisations is not given messages', async () => {
  const other = vtExport(vtDossier('V-1')).replace('Proefstreek', 'Elders');
  const { folder, inputs, keys } = files({ 'a.xml': start({ bsn: '1', day: '2024-05-01' }) });
  const elsewhere = writeInput({ 'elders.xml': other });
  await expect(loadInputs({ inputs: [...inputs, elsewhere], keys })).rejects.toThrow(
    /meer dan één organisatie/u,
  );
  expect((await loadInputs({ inputs: [join(folder, 'dossiers'), elsewhere] })).dossiers).toHaveLength(3);
});

const MESSAGE = { 'a.xml': start({ bsn: '1', day: '2024-05-01' }) };

test.each([
  ['messages alone', ['berichten'], true, /bevat berichten .* noem ook de export van de dossiers/u],
  ['messages without a key table', ['dossiers', 'berichten'], false, /geef met --koppeling een csv/u],
  ['messages among the dossiers', [''], true, /leg ze in aparte mappen/u],
  ['a key table without messages', ['dossiers'], true, /geen invoer bevat die/u],
])('%s: says what is needed', async (_, names, withKeys, expected) => {
  const { folder, keys } = files(MESSAGE);
  const inputs = names.map((name) => join(folder, name));
  await expect(loadInputs({ inputs, ...(withKeys && { keys }) })).rejects.toThrow(expected);
});

test.each([
  ['a column is missing', 'bsn;dossiernummer\n1;V-1\n', /kolom "sleutel" ontbreekt/u],
  ['a number is missing', 'sleutel;dossiernummer\n1;\n', /regel 2: sleutel of dossiernummer is leeg/u],
  ['a key points at two dossiers', 'sleutel;dossiernummer\n1;V-1\n1;V-2\n', /regel 3: .* ander dossier/u],
  ['it is no csv', 'sleutel;dossiernummer\n"1;V-1\n', /geen leesbare csv/u],
])('a key table is refused where %s', async (_, table, expected) => {
  const { inputs, keys } = files(MESSAGE, { keys: table });
  await expect(loadInputs({ inputs, keys })).rejects.toThrow(expected);
});

test('--adapter names the dossiers and leaves the messages to be recognised', async () => {
  const { inputs, keys } = files(MESSAGE);
  for (const adapter of ['vt-xml', 'ijw']) {
    const { dossiers, refusals } = await loadInputs({ inputs, keys, adapter });
    expect(refusals).toEqual([]);
    expect(dossiers.map(({ entries }) => entries.length)).toEqual([2, 1]);
  }
});

test('an audit with another key table is another run', async () => {
  const { folder, inputs, keys } = files(MESSAGE);
  const other = writeInput({ 'sleutels.csv': 'sleutel;dossiernummer\n1;V-2\n' });
  const request = { inputs, store: join(folder, 'opslag.sqlite'), root: process.cwd() };
  const placesOf = async (table: string) => {
    const { run, sheets } = await audit({ ...request, keys: table });
    const helped = (await listOf(sheets)).filter(({ codings }) =>
      codings.some(({ indicator, value }) => indicator === 'interventie-inzet' && value === 'ja'),
    );
    return { id: run.id, helped: helped.map(({ dossier }) => dossier) };
  };
  const one = await placesOf(keys);
  const two = await placesOf(join(other, 'sleutels.csv'));
  expect([one.helped, two.helped]).toEqual([['D00001'], ['D00002']]);
  expect(one.id).not.toBe(two.id);
});

test('a profile of messages that names documents is refused: they would not be read', async () => {
  const profile = readFileSync(join(process.cwd(), 'adapters/ijw/profile.yaml'), 'utf8');
  const root = writeInput({
    'adapters/ijw/profile.yaml': profile.replace('  - from: Start', '  - kind: document\n    from: Start'),
  });
  await expect(loadProfiles(root)).rejects.toThrow(/ijw\/profile\.yaml: holds: berichten/u);
});
