import { expect, test } from 'vitest';
import type { CodedDocument } from '../../src/model/coding-sheet.js';
import { tableOf } from './scored.js';
import { sheetsOf } from './sheets.js';

const read: CodedDocument = { entry: 'e1', readable: true, formerVersions: 0 };
const DOCUMENTS: readonly (readonly CodedDocument[])[] = [
  [read, { ...read, confidence: [90, 61] }, { ...read, readable: false }],
  [],
  [
    { ...read, confidence: [88], formerVersions: 2 },
    { ...read, readable: false },
    { ...read, readable: false },
  ],
];

const sheets = sheetsOf([[], [], []]).map((sheet, at) => ({ ...sheet, documents: DOCUMENTS[at] ?? [] }));

test('an organisation has its documents counted over its dossiers, each once', () => {
  expect(tableOf(sheets).documents).toEqual({ read: 3, scans: 2, withoutText: 3, withFormerVersions: 1 });
});

test('dossiers without documents have none, which is something else than not known', () => {
  expect(tableOf(sheets.slice(1, 2)).documents).toEqual({
    read: 0,
    scans: 0,
    withoutText: 0,
    withFormerVersions: 0,
  });
});

test('of sheets that were stored without their documents nothing is counted', () => {
  expect(tableOf([...sheets, ...sheetsOf([[]])])).not.toHaveProperty('documents');
});
