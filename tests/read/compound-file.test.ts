import { expect, test } from 'vitest';
import { checkCompoundFile } from '../../src/read/document/compound/check-compound-file.js';
import { readDocument } from '../../src/read/document/read-document.js';
import { msgFile } from './make/msg-file.js';

const SECTOR = 512;
const END = 0xfffffffe;
const MESSAGE = { from: 'Wijkteam', to: 'School', subject: 'Afspraak', body: 'Vandaag gebeld.' };
const SHORT = msgFile(MESSAGE);
/** Its text fills sectors of its own. */
const LONG = msgFile({ ...MESSAGE, body: 'Vandaag gebeld. '.repeat(400) });
/** Has more sector tables than the header has room for. */
const HUGE = msgFile({ ...MESSAGE, body: 'Vandaag gebeld. '.repeat(240_000) });

/** Places of what can be damaged, found the way the specification says. */
function partsOf(file: Buffer) {
  const place = (sector: number) => (sector + 1) * SECTOR;
  const fat = place(file.readUInt32LE(76));
  const entry = (index: number) => place(file.readUInt32LE(48)) + 128 * index;
  const entries = Array.from({ length: 8 }, (_, index) => index);
  const size = (index: number) => file.readUInt32LE(entry(index) + 120);
  return {
    next: (sector: number) => fat + 4 * sector,
    miniNext: (sector: number) => place(file.readUInt32LE(60)) + 4 * sector,
    difat: place(file.readUInt32LE(68)),
    directory: file.readUInt32LE(48),
    entry,
    largest: entry(entries.reduce((one, other) => (size(other) > size(one) ? other : one))),
  };
}

type Parts = ReturnType<typeof partsOf>;
type Damage = (file: Buffer, parts: Parts) => unknown;

const [LEFT, CHILD, START, SIZE] = [68, 76, 116, 120];

const DAMAGE: readonly (readonly [string, Buffer, Damage, string])[] = [
  ['a version that does not exist', SHORT, (file) => file.writeUInt16LE(9, 26), 'noemt versie 9'],
  [
    'sectors of another size than its version',
    SHORT,
    (file) => file.writeUInt16LE(12, 30),
    'sectoren van 2^12',
  ],
  ['mini sectors of another size', SHORT, (file) => file.writeUInt16LE(9, 32), 'dat hoort 6 te zijn'],
  [
    'more sector tables than sectors',
    SHORT,
    (file) => file.writeUInt32LE(1e9, 44),
    'beslaat volgens de kop 1000000000',
  ],
  [
    'a sector table outside the file',
    SHORT,
    (file) => file.writeUInt32LE(5_000, 76),
    'wijst naar sector 5000',
  ],
  [
    'a sector table that stands twice in the list',
    HUGE,
    (file) => file.writeUInt32LE(file.readUInt32LE(76), 80),
    'die al gebruikt is',
  ],
  [
    'a list of sector tables that goes round',
    HUGE,
    (file, { difat }) => {
      file.writeUInt32LE(2, 72);
      file.writeUInt32LE(file.readUInt32LE(68), difat + SECTOR - 4);
    },
    '(DIFAT) komt bij sector',
  ],
  [
    'a list of sector tables that ends too soon',
    HUGE,
    (file) => file.writeUInt32LE(0, 72),
    'noemt 109 sectortabellen',
  ],
  [
    'a directory whose sectors go round',
    SHORT,
    (file, { next, directory }) => file.writeUInt32LE(directory, next(directory)),
    'de keten van de inhoudsopgave komt bij sector',
  ],
  [
    'a directory whose sectors lead out of the file',
    SHORT,
    (file, { next, directory }) => file.writeUInt32LE(70_000, next(directory)),
    'wijst naar sector 70000',
  ],
  ['no root', SHORT, (file, { entry }) => file.writeUInt8(2, entry(0) + 66), 'begint niet met de wortel'],
  [
    'a root that is its own child',
    SHORT,
    (file, { entry }) => file.writeUInt32LE(0, entry(0) + CHILD),
    'wijst naar onderdeel 0',
  ],
  [
    'siblings that go round',
    SHORT,
    (file, { entry }) => file.writeUInt32LE(file.readUInt32LE(entry(0) + CHILD), entry(1) + LEFT),
    'de inhoudsopgave komt twee keer bij onderdeel',
  ],
  [
    'a sibling that is not there',
    SHORT,
    (file, { entry }) => file.writeUInt32LE(900, entry(1) + LEFT),
    'wijst naar onderdeel 900, dat er niet is',
  ],
  [
    'a folder within itself',
    SHORT,
    (file, { entry }) => file.writeUInt32LE(5, entry(5) + CHILD),
    'komt twee keer bij onderdeel 5',
  ],
  [
    'a text whose sectors go round',
    LONG,
    (file, { next, largest }) => {
      const start = file.readUInt32LE(largest + START);
      file.writeUInt32LE(start, next(start + 2));
    },
    'een stroom komt bij sector',
  ],
  [
    'a text that shares its sectors with the directory',
    LONG,
    (file, { largest, directory }) => file.writeUInt32LE(directory, largest + START),
    'die al gebruikt is',
  ],
  [
    'a text larger than its sectors',
    LONG,
    (file, { largest }) => file.writeUInt32LE(0x7fffffff, largest + SIZE),
    'is volgens de inhoudsopgave 2147483647 bytes',
  ],
  [
    'a text whose sectors end too soon',
    LONG,
    (file, { next, largest }) => file.writeUInt32LE(END, next(file.readUInt32LE(largest + START))),
    'passen er 512',
  ],
  [
    'small sectors that go round',
    SHORT,
    (file, { miniNext }) => file.writeUInt32LE(0, miniNext(0)),
    'een kleine stroom komt bij sector 0, die al gebruikt is',
  ],
  [
    'a table of small sectors longer than it says',
    SHORT,
    (file) => file.writeUInt32LE(7, 64),
    'volgens de kop horen het er 7 te zijn',
  ],
];

test.each([
  ['short', SHORT],
  ['long', LONG],
  ['huge', HUGE],
])('a whole message that is %s is read', async (_, file) => {
  expect(() => checkCompoundFile(file)).not.toThrow();
  await expect(readDocument(file, 'bericht.msg')).resolves.toMatchObject({ readable: true });
});

test.each(DAMAGE)('a message with %s is refused, and says where', async (_, whole, damage, reason) => {
  const file = Buffer.from(whole);
  damage(file, partsOf(file));
  await expect(readDocument(file, 'bericht.msg')).rejects.toMatchObject({
    name: 'Refused',
    code: 'onleesbaar',
    message: expect.stringContaining(reason),
  });
});

test.each(Array.from({ length: SHORT.length / SECTOR }, (_, sectors) => sectors * SECTOR + 100))(
  'a message that is cut off after %i bytes is refused',
  (length) => {
    expect(() => checkCompoundFile(SHORT.subarray(0, length))).toThrow('is een beschadigd Outlookbericht');
  },
);
