import type { CodingSheet } from '../../src/model/coding-sheet.js';
import type { NewSheet } from '../../src/store/store.js';

export const identity = { id: 'r1', version: '0.1.0', knowledge: 'k', method: 'regioplan-2022' };

export const sheet = (dossier: string): CodingSheet => ({
  dossier,
  sourceNumber: `bron-${dossier}`,
  organisation: 'VT Voorbeeld',
  system: 'vt-xml',
  violence: ['partnergeweld'],
  codings: [{ indicator: 'veiligheidsplan', value: 'geen', statements: [], set: [] }],
  filledPlaces: { Contactjournaal: 3 },
  documents: [{ entry: 'e1', readable: true, confidence: [90, 61], formerVersions: 1 }],
});

/** The sheet of a dossier of run r1 on its way in. */
export const added = (ordinal: number, dossier = `d${ordinal}`): NewSheet => ({
  run: 'r1',
  ordinal,
  digest: `digest-${dossier}`,
  sheet: sheet(dossier),
  evidence: [
    {
      entry: 'e1',
      file: 'export.xml',
      locator: 'dossier[1]/veld[2]',
      date: '2024-03-01',
      document: {
        name: 'plan v2.pdf',
        readable: true,
        confidence: [90, 61],
        versions: [
          { entry: 'e0', name: 'plan v1.pdf', origin: { file: 'export.xml', locator: 'dossier[1]/veld[1]' } },
        ],
      },
    },
  ],
});
