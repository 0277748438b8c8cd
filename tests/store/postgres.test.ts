import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { nameStore } from '../../src/store/name-store.js';
import { openStore, reopenStore } from '../../src/store/open-store.js';
import { listOf } from '../list-of.js';
import { startCluster } from './postgres/cluster.js';
import { PASSWORD } from './postgres/server.js';
import { added, identity } from './sample-sheet.js';

const cluster = startCluster();
afterAll(() => cluster.stop());

/** The same database for another user. */
function as(user: string, address: string): string {
  return address.replace('//beheer:', `//${user}:`);
}

function makeRole(name: string, options = ''): void {
  cluster.ask(cluster.createDatabase(), `CREATE ROLE ${name} LOGIN PASSWORD '${PASSWORD}' ${options}`);
}

const fresh = (): string => cluster.createDatabase();

test.each([
  ['where nothing answers', () => fresh().replace(/host=.*$/u, 'host=/bestaat/niet'), 'geen verbinding'],
  [
    'with another password',
    () => fresh().replace(PASSWORD, 'anders'),
    'neemt deze gebruiker of dit wachtwoord',
  ],
  ['without a password', () => fresh().replace(`:${PASSWORD}`, ''), 'vraagt een wachtwoord'],
  [
    'of a database that is not there',
    () => fresh().replace(/proef\d+/u, 'weg'),
    'deze database bestaat niet',
  ],
  ['that is none', () => `postgres://beheer:half/${PASSWORD}@server/zichtlijn`, 'is geen adres'],
  ['of a database that is not in UTF8', () => cluster.createDatabase("ENCODING 'LATIN1'"), 'niet in UTF8'],
  ['where zichtlijn is something else', foreignSchema, 'is geen opslag van zichtlijn'],
  ['of a user without rights', withoutRights, 'mist rechten'],
  ['of a user without a connection left', withoutConnection, 'geen geheugen of verbinding meer over'],
])('an address %s is told as what the user can repair, without the password', async (_, make, message) => {
  const address = make();
  const error: unknown = await openStore(address).catch((cause) => cause);
  expect(error).toMatchObject({ name: 'Problem', message: expect.stringContaining(message) });
  expect(String(error)).not.toMatch(/ge-heim|anders|half/u);
});

function foreignSchema(): string {
  const address = fresh();
  cluster.ask(address, 'CREATE SCHEMA zichtlijn; CREATE TABLE zichtlijn.iets (a int)');
  return address;
}

function withoutRights(): string {
  makeRole('vreemde');
  return as('vreemde', fresh());
}

function withoutConnection(): string {
  makeRole('teveel', 'CONNECTION LIMIT 0');
  return as('teveel', fresh());
}

test.each([
  ['postgres://server/zichtlijn', 'postgres://server/zichtlijn'],
  ['postgresql://u:w%40x@server:5433/db?sslmode=require&password=w', 'postgres://u@server:5433/db'],
  ['postgres://u:w@[::1]:5432/db', 'postgres://u@[::1]:5432/db'],
  ['postgres://u:w@/db?host=/run/postgresql', 'postgres://u@/db'],
  ['postgres://u:w@x@server/db', 'postgres://…'],
  ['postgres://u:12/34@server/db', 'postgres://…'],
  ['postgres://u:12?34@server/db', 'postgres://…'],
  ['postgres://u:12#34@server/db', 'postgres://…'],
  ['postgres:u:w@server/db', 'postgres://…'],
  ['uit/zichtlijn.sqlite', 'uit/zichtlijn.sqlite'],
])('%s is called %s', (where, name) => {
  expect(nameStore(where)).toBe(name);
});

test('the rights that the page on the store names are enough', async () => {
  const [forWriting = '', forReading = ''] = sqlOf('docs/opslag.md');
  const address = fresh();
  makeRole('auditeur');
  makeRole('lezer');
  cluster.ask(address, forWriting);
  const written = await openStore(as('auditeur', address));
  await written.beginRun(identity);
  await written.addSheet(added(0));
  await written.finishRun({ run: 'r1', dossiers: 1, inputs: [], refusals: [] });
  await written.close();

  cluster.ask(address, forReading);
  const read = await reopenStore(as('lezer', address));
  expect(await listOf(read.sheets('r1'))).toEqual([added(0).sheet]);
  expect(await read.runs()).toEqual([{ ...identity, finished: true }]);
  await expect(read.beginRun(identity)).rejects.toThrow('mist rechten');
  await read.close();
});

function sqlOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/```sql\n(?<sql>[\s\S]*?)```/gu)].map(
    ({ groups }) => groups?.sql ?? '',
  );
}

test('the password may stand in the environment in place of the address', async () => {
  vi.stubEnv('PGPASSWORD', PASSWORD);
  const store = await openStore(fresh().replace(`:${PASSWORD}`, ''));
  expect(await store.runs()).toEqual([]);
  await store.close();
  vi.unstubAllEnvs();
});

test('users whose transactions see but one moment can make the schema at once too', async () => {
  const address = fresh();
  const alter =
    "format('ALTER DATABASE %I SET default_transaction_isolation TO serializable', current_database())";
  cluster.ask(address, `DO $$ BEGIN EXECUTE ${alter}; END $$`);
  const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(address)));
  for (const store of stores) await store.close();
});

test('programs that start at once on a new database make the schema once', async () => {
  const address = fresh();
  const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(address)));
  for (const store of stores) await store.close();
  expect(cluster.ask(address, 'SELECT * FROM zichtlijn.migrations').trim().split('\n')).toHaveLength(1);
});

test.each([
  ['a full disk', '53100', 'de schijf van de database is vol'],
  ['a question that took too long', '57014', 'statement_timeout'],
  ['a server that is read-only', '25006', 'alleen te lezen'],
])('%s is told, and the store goes on once it is mended', async (_, code, message) => {
  const address = fresh();
  const store = await openStore(address);
  await store.beginRun(identity);
  cluster.onSheet(address, `RAISE EXCEPTION 'vol' USING ERRCODE = '${code}'`);
  await expect(store.addSheet(added(0))).rejects.toThrow(message);
  cluster.ask(address, 'DROP TRIGGER proef ON zichtlijn.sheets');
  await store.addSheet(added(0));
  expect(await listOf(store.sheets('r1'))).toHaveLength(1);
  await store.close();
});

const CUTS: readonly (readonly [when: string, cut: (address: string) => void])[] = [
  ['between two questions', (address) => cluster.disconnect(address)],
  [
    'in the middle of one',
    (address) => cluster.onSheet(address, 'PERFORM pg_terminate_backend(pg_backend_pid())'),
  ],
  ['by a server that starts again', () => cluster.restart()],
];

test.each(CUTS)('a connection cut %s is told, and what stood there stands', async (_, cut) => {
  const address = fresh();
  const store = await openStore(address);
  await store.beginRun(identity);
  await store.addSheet(added(0));
  cut(address);
  await expect(store.addSheet(added(1))).rejects.toThrow('de verbinding met de database viel weg');
  await expect(store.runs()).rejects.toThrow('de verbinding met de database viel weg');
  await store.close();
  const again = await openStore(address);
  expect(await listOf(again.sheets('r1'))).toEqual([added(0).sheet]);
  await again.close();
});
