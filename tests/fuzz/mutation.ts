import fc from 'fast-check';

/** What befell some bytes of a file; `at` is a share of its length. */
export interface Mutation {
  readonly kind: 'flip' | 'cut' | 'double' | 'insert';
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

/** Bits of formats that change what follows them. */
const FRAGMENTS = [
  '\0',
  '"',
  '"";"',
  '<',
  ']]>',
  '</p>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '<b>'.repeat(300),
  '{'.repeat(300),
  '['.repeat(300),
  '\\u0000',
  '\\ud800',
  '}',
  '{\\rtf1',
  '\\bin99999999 ',
  '\r\n\r\n',
  '--grens--',
  'Content-Type: multipart/mixed; boundary=x\r\n',
  'endstream endobj',
  '/Kids [2 0 R]',
  '99999999999999999999',
  '-1',
  '\ufeff',
  '\u202e',
].map((text) => Buffer.from(text));

const SCALE = 1_000_000;

const mutation = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'double', 'insert'),
  at: fc.nat({ max: SCALE }).map((part) => part / SCALE),
  length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4_000 })),
  bytes: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 16 }), fc.constantFrom(...FRAGMENTS)),
});

/** One to six mutations of a file. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, {
  minLength: 1,
  maxLength: 6,
});

/** The bytes after all that befell them, in order. */
export function mutate(bytes: Uint8Array, all: readonly Mutation[]): Buffer {
  return all.reduce<Buffer>(applied, Buffer.from(bytes));
}

function applied(bytes: Buffer, { kind, at, length, bytes: inserted }: Mutation): Buffer {
  const from = Math.floor(at * bytes.length);
  const until = Math.min(bytes.length, from + length);
  const [before, within, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, until),
    bytes.subarray(until),
  ];
  switch (kind) {
    case 'flip':
      return Buffer.concat([
        before,
        inserted.subarray(0, within.length),
        bytes.subarray(from + Math.min(inserted.length, within.length)),
      ]);
    case 'cut':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, within, within, after]);
    case 'insert':
      return Buffer.concat([before, inserted, within, after]);
    default:
      return kind satisfies never;
  }
}
