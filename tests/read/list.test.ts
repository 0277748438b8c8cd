import { expect, test } from 'vitest';
import { columnNames } from '../../src/read/tables/column-names.js';
import { loadInput } from './make/load-input.js';
import { workbook } from './make/workbook.js';
import { writeInput } from './make/write-input.js';

const HEADER = ['Kaartnummer', 'Regisseur', 'Plan', 'Plan', ''];
const ROWS = [
  ['K-1', 'J. de Boer', 'ja', 'Staat in de kast.', 'Zie zus.'],
  ['', '', '', '', ''],
  ['K-2', '', '', '-', ''],
  ['', 'J. de Boer', 'nee', '', ''],
];
const CSV = [HEADER, ...ROWS].map((row) => row.join(';')).join('\r\n');

test.each([
  ['xlsx', 'kaarten.xlsx', workbook({ Kaarten: [HEADER, ...ROWS] })],
  ['csv', 'kaarten.csv', CSV],
])(
  '%s: a row a dossier, every filled column a field, also of a name that is there twice or not at all',
  async (_, name, content) => {
    const { dossiers, refusals } = await loadInput(writeInput({ [name]: content }));
    expect(
      dossiers.map(({ sourceNumber, entries }) => [
        sourceNumber,
        entries.map(({ label, mode, text }) => [label, mode, text]),
      ]),
    ).toEqual([
      [
        'K-1',
        [
          ['Plan', 'vinkje', 'ja'],
          ['Plan (2)', 'beschrijving', 'Staat in de kast.'],
          ['kolom 5', 'beschrijving', 'Zie zus.'],
        ],
      ],
    ]);
    expect(refusals.map(({ code }) => code)).toEqual(['dossier-leeg', 'onleesbaar']);
  },
);

test('a sheet without the number is refused by name, the others are read', async () => {
  const book = workbook({ Kaarten: [HEADER, ROWS[0] ?? []], Telefoonlijst: [['Naam'], ['School']] });
  const { dossiers, refusals } = await loadInput(writeInput({ 'kaarten.xlsx': book }));
  expect(dossiers).toHaveLength(1);
  expect(refusals).toMatchObject([
    { file: 'kaarten.xlsx', code: 'kolom-ontbreekt', reason: expect.stringContaining('Telefoonlijst') },
  ]);
});

test.each([
  [['a', 'a', ''], 4, ['a', 'a (2)', 'kolom 3', 'kolom 4']],
  [['a', 'a (2)', 'a'], 0, ['a', 'a (2)', 'a (3)']],
])('columns %j of %i are named %j', (header, width, names) => {
  expect(columnNames(header, width)).toEqual(names);
});
