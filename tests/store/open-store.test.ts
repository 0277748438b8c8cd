import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openStore, reopenStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { listOf } from '../list-of.js';
import { postgresKind, sqliteKind } from './kinds.js';
import { added, identity, sheet } from './sample-sheet.js';

const kinds = [sqliteKind(), postgresKind()];
afterAll(() => {
  for (const kind of kinds) kind.stop();
});

const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function open(where: string): Promise<Store> {
  const store = await openStore(where);
  opened.push(store);
  return store;
}

describe.each(kinds)('$name', ({ fresh, tell, isMade, schema }) => {
  test('what is written comes back the same after closing and opening', async () => {
    const where = fresh();
    const first = await openStore(where);
    await first.beginRun(identity);
    await first.addSheet(added(1));
    await first.addSheet(added(0));
    const inputs = [
      { path: 'export.xml', bytes: 5_000_000_000, sha256: 'abc', encoding: 'utf-8' as const },
      { path: 'brief.docx', bytes: 12, sha256: 'def' },
    ];
    const refusals = [{ file: 'scan.pdf', code: 'scan-zonder-tekst' as const, reason: 'bevat geen tekst' }];
    await first.finishRun({ run: 'r1', dossiers: 2, inputs, refusals });
    await first.close();
    const again = await open(where);
    expect(await listOf(again.sheets('r1'))).toEqual([sheet('d0'), sheet('d1')]);
    expect(await again.runs()).toEqual([{ ...identity, finished: true }]);
    expect(await again.account('r1')).toEqual({ inputs, refusals });
    expect(await again.evidence({ run: 'r1', dossier: 'd1' })).toEqual(added(1).evidence);
  });

  test('any text comes back, whatever stands in it', async () => {
    const store = await open(fresh());
    await store.beginRun(identity);
    const text = fc.string({ unit: 'binary' });
    const awkward = fc.oneof(text, fc.constantFrom('\0', '\uE000', '\uE0000', '"\\u0000"', '\uE000\0\uE001'));
    await fc.assert(
      fc.asyncProperty(awkward, async (value) => {
        const file = { path: value, bytes: 1, sha256: 'abc' };
        const refusal = { file: value, code: 'onleesbaar' as const, reason: value };
        const evidence = [{ entry: 'e1', file: value, locator: value }];
        await store.addSheet({ ...added(0), sheet: { ...sheet('d0'), sourceNumber: value }, evidence });
        await store.finishRun({ run: 'r1', dossiers: 1, inputs: [file], refusals: [refusal] });
        expect(await store.account('r1')).toEqual({ inputs: [file], refusals: [refusal] });
        expect(await listOf(store.sheets('r1'))).toMatchObject([{ sourceNumber: value }]);
        expect(await store.evidence({ run: 'r1', dossier: 'd0' })).toEqual(evidence);
      }),
    );
  });

  test('an unfinished run is taken up with the sheets it has', async () => {
    const where = fresh();
    const first = await openStore(where);
    await first.beginRun(identity);
    await first.addSheet(added(0));
    await first.close();
    const again = await open(where);
    expect(await again.beginRun(identity)).toMatchObject({ finished: false });
    expect(await again.holdsSheet({ run: 'r1', ordinal: 0, digest: 'digest-d0' })).toBe(true);
  });

  test.each([
    ['another position', { run: 'r1', ordinal: 1, digest: 'digest-d0' }],
    ['a dossier that changed', { run: 'r1', ordinal: 0, digest: 'anders' }],
    ['another run', { run: 'r2', ordinal: 0, digest: 'digest-d0' }],
  ])('a sheet does not stand in for %s', async (_, key) => {
    const store = await open(fresh());
    await store.beginRun(identity);
    await store.addSheet(added(0));
    expect(await store.holdsSheet(key)).toBe(false);
  });

  test('a dossier that changed takes the place of what stood there', async () => {
    const store = await open(fresh());
    await store.beginRun(identity);
    await store.addSheet(added(0));
    await store.addSheet({ ...added(0, 'd9'), evidence: [] });
    expect(await listOf(store.sheets('r1'))).toEqual([sheet('d9')]);
    expect(await store.holdsSheet({ run: 'r1', ordinal: 0, digest: 'digest-d9' })).toBe(true);
    expect(await store.evidence({ run: 'r1', dossier: 'd0' })).toEqual([]);
  });

  test('finishing drops the sheets past the last dossier', async () => {
    const store = await open(fresh());
    await store.beginRun(identity);
    for (const ordinal of [0, 1, 2]) await store.addSheet(added(ordinal));
    await store.finishRun({ run: 'r1', dossiers: 2, inputs: [], refusals: [] });
    expect((await listOf(store.sheets('r1'))).map((one) => one.dossier)).toEqual(['d0', 'd1']);
  });

  test('sheets and files come in order, however many there are', async () => {
    const store = await open(fresh());
    await store.beginRun(identity);
    const ordinals = Array.from({ length: 205 }, (_, at) => at);
    for (const ordinal of ordinals.toReversed()) await store.addSheet(added(ordinal));
    const inputs = Array.from({ length: 1_203 }, (_, at) => ({ path: `b${at}`, bytes: at, sha256: 'abc' }));
    await store.finishRun({ run: 'r1', dossiers: 205, inputs, refusals: [] });
    const dossiers = (await listOf(store.sheets('r1'))).map((one) => one.dossier);
    expect(dossiers).toEqual(ordinals.map((ordinal) => `d${ordinal}`));
    expect((await store.account('r1')).inputs).toEqual(inputs);
  });

  test('a finish that fails leaves the run as it was', async () => {
    const store = await open(fresh());
    await store.beginRun(identity);
    for (const ordinal of [0, 1]) await store.addSheet(added(ordinal));
    // A file without a size breaks the rules of its table, after the sheets past the last were dropped.
    const inputs = [{ path: 'export.xml', bytes: Number.NaN, sha256: 'abc' }];
    await expect(store.finishRun({ run: 'r1', dossiers: 1, inputs, refusals: [] })).rejects.toThrow();
    expect(await store.runs()).toMatchObject([{ finished: false }]);
    expect(await listOf(store.sheets('r1'))).toHaveLength(2);
  });

  test('the run asked for last comes first', async () => {
    const store = await open(fresh());
    await store.beginRun(identity);
    await store.beginRun({ ...identity, id: 'r2' });
    expect((await store.runs()).map((run) => run.id)).toEqual(['r2', 'r1']);
    await store.beginRun({ ...identity, method: 'query' });
    expect((await store.runs()).map((run) => [run.id, run.method])).toEqual([
      ['r1', 'query'],
      ['r2', 'regioplan-2022'],
    ]);
  });

  test('two programs that make the store and write the same run at once leave it whole', async () => {
    const where = fresh();
    const both = await Promise.all([open(where), open(where)]);
    const ordinals = Array.from({ length: 20 }, (_, at) => at);
    const inputs = ordinals.map((at) => ({ path: `b${at}`, bytes: at, sha256: 'abc' }));
    await Promise.all(
      both.map(async (store) => {
        await store.beginRun(identity);
        for (const ordinal of ordinals) await store.addSheet(added(ordinal));
        await store.finishRun({ run: 'r1', dossiers: 20, inputs, refusals: [] });
      }),
    );
    const [store] = both;
    expect(await store?.runs()).toEqual([{ ...identity, finished: true }]);
    expect(await listOf(both[1].sheets('r1'))).toEqual(ordinals.map((at) => sheet(`d${at}`)));
    expect(await store?.account('r1')).toEqual({ inputs, refusals: [] });
  });

  test('who asks in the middle of a finish is answered after it', async () => {
    const store = await open(fresh());
    await store.beginRun(identity);
    const finish = store.finishRun({ run: 'r1', dossiers: 0, inputs: [], refusals: [] });
    const runs = store.runs();
    expect(await runs).toMatchObject([{ finished: true }]);
    await finish;
  });

  test('a store that should be there and is not is refused, and none is made', async () => {
    const where = fresh();
    await expect(reopenStore(where)).rejects.toThrow('geef met --store de opslag van een eerdere audit');
    expect(isMade(where)).toBe(false);
  });

  test('a store of a later version is refused', async () => {
    const where = fresh();
    await (await openStore(where)).close();
    tell(where, schema === '' ? 'PRAGMA user_version = 99' : `UPDATE ${schema}migrations SET done = 99`);
    await expect(openStore(where)).rejects.toThrow('nieuwere versie');
  });
});
