import type { AuditResult } from '../../src/model/audit-result.js';
import type { CodingSheet } from '../../src/model/coding-sheet.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Statement } from '../../src/model/statement.js';
import type { TableRow } from '../../src/model/table.js';
import { streamOf } from '../list-of.js';

const indicator: Indicator = {
  number: 1,
  id: 'veiligheidsplan',
  theme: 'A',
  name: 'Veiligheidsplan',
  nameEn: 'Safety plan',
  definition: 'Afspraken die de directe veiligheid borgen.',
  counts: ['veiligheidsafspraken'],
  countsNot: [],
  value: 'ja/nee',
  derivedFrom: [],
  names: ['veiligheidsplan'],
};

const row: TableRow = {
  indicator: 'veiligheidsplan',
  n: 1,
  total: 2,
  presence: 0.5,
  bestPlace: 'Veiligheid / Plan',
  coveredDossiers: 1,
  coverage: 0.5,
  interval: { low: 0.0945, high: 0.9055 },
  stableRange: ['-', '+/-', '+'],
  purity: 1,
  place: { modal: 'Veiligheid / Plan', share: 1 },
  term: { modal: 'veiligheidsplan', share: 1 },
  mode: { modal: 'beschrijving', share: 1 },
  agreement: 1,
  retrievable: '+/-',
  consistent: '-',
  smallN: true,
  between: true,
};

/** Two dossiers of one organisation; the quote is the first one's only statement. */
export function sampleResult({
  quote = 'Het veiligheidsplan is getekend.',
  organisation = 'VT Voorbeeld',
} = {}): AuditResult {
  const statement: Statement = {
    indicator: 'veiligheidsplan',
    value: 'ja',
    entry: 'e1',
    span: { start: 0, end: quote.length },
    quote,
    place: 'Veiligheid / Plan',
    mode: 'beschrijving',
    term: 'veiligheidsplan',
    form: 'los',
    origin: 'direct',
    set: [],
    trace: { rule: 'veiligheidsplan-veld', matched: ['Veiligheidsplan'], cues: [] },
  };
  const sheet = { organisation, system: 'vt-xml', violence: [], filledPlaces: { 'Veiligheid / Plan': 1 } };
  return {
    run: {
      id: 'abc123',
      version: '0.1.0',
      knowledge: 'f'.repeat(64),
      method: 'regioplan-2022',
      inputs: [{ path: 'export.xml', bytes: 12, sha256: '0'.repeat(64) }],
      refusals: [{ file: 'scan.pdf', code: 'scan-zonder-tekst', reason: 'bevat geen tekst' }],
    },
    indicators: [indicator],
    themes: {
      themes: [{ id: 'A', name: 'Veiligheid', nameEn: 'Safety' }],
      overview: [
        { name: 'Veiligheidsplan', nameEn: 'Safety plan', indicator: 'veiligheidsplan', theme: 'A' },
      ],
    },
    method: {
      id: 'regioplan-2022',
      name: 'Regioplan 2022',
      note: 'Naar de studie.',
      records: ['ja', 'nee'],
      statements: 'alle',
      retrievable: {
        plus: { coverage: 0.75, purity: 0, note: '' },
        plusMinus: { coverage: 0.25, purity: 0, note: '' },
      },
      consistent: { plus: { atLeast: 0.75, note: '' }, minus: { atMost: 0.5, note: '' }, minimumDossiers: 2 },
      smallN: 5,
    },
    tables: [
      {
        organisation,
        system: 'vt-xml',
        method: 'regioplan-2022',
        dossiers: 2,
        rows: [row],
        overview: [{ name: 'Veiligheidsplan', theme: 'A', indicator: 'veiligheidsplan', colour: 'oranje' }],
      },
    ],
    dossiers: 2,
    sheets: streamOf<CodingSheet>([
      {
        ...sheet,
        dossier: 'D00001',
        sourceNumber: 'C-17',
        codings: [{ indicator: 'veiligheidsplan', value: 'ja', statements: [statement], set: [] }],
      },
      {
        ...sheet,
        dossier: 'D00002',
        sourceNumber: 'C-18',
        codings: [{ indicator: 'veiligheidsplan', value: 'geen', statements: [], set: [] }],
      },
    ]),
    sourceNumbers: false,
    notes: ['Een opmerking bij deze audit.'],
  };
}
