import { expect, test } from 'vitest';
import { loadInput } from './make/load-input.js';
import { type PdfLineSpec, pdfPages } from './make/pdf-file.js';
import { writeInput } from './make/write-input.js';

/** Wider than any heading below: a broken heading does not reach the margin. */
const WIDE: PdfLineSpec = { text: `Gesproken met ${'moeder en '.repeat(9)}vader.` };

/** A print-out of one dossier with these lines under its one section. */
function printOut(lines: readonly PdfLineSpec[]): string {
  const head: readonly PdfLineSpec[] = [
    { text: 'Dossier P-001', bold: true, size: 14 },
    { text: 'Veilig Thuis Proefstreek · geopend 02-01-2024' },
    { text: 'Aard problematiek: partnergeweld' },
    { text: 'Triage', bold: true, size: 12 },
  ];
  return writeInput({
    'P-001/Dossier P-001.pdf': pdfPages([[...head, ...lines]]),
    'P-001/bijlagen/Verslag van het gesprek.txt': 'Moeder is thuis.',
  });
}

test.each<{ what: string; lines: readonly PdfLineSpec[]; heading: string }>([
  {
    what: 'a heading of an entry that is broken off before its author ends',
    lines: [
      { text: 'Aanleiding 03-01-2024 · A. de Wit', bold: true },
      { text: '(medewerker)', bold: true },
      { text: 'Ruzie.' },
    ],
    heading: 'Aanleiding',
  },
  {
    what: 'a line of an attachment that is broken off before its author ends',
    lines: [
      { text: 'Bijlage: Verslag van het gesprek.docx (03-01-2024, A. de Wit' },
      { text: '(medewerker))' },
    ],
    heading: 'Verslag van het gesprek.docx',
  },
  {
    what: 'a line of an attachment that is broken off twice',
    lines: [
      { text: 'Bijlage: Verslag van het' },
      { text: 'gesprek.docx (03-01-2024, A. de Wit' },
      { text: '(medewerker))' },
    ],
    heading: 'Verslag van het gesprek.docx',
  },
])('$what is read whole', async ({ lines, heading }) => {
  const first: readonly PdfLineSpec[] = [
    { text: 'Weging 02-01-2024 · A. de Wit', bold: true },
    WIDE,
    { text: '' },
  ];
  const { dossiers, refusals } = await loadInput(printOut([...first, ...lines]));
  expect(refusals).toEqual([]);
  const entries = dossiers.flatMap((dossier) => dossier.entries);
  expect(
    entries.map(({ label, title, place, author, date }) => [label ?? title, place[0], author, date]),
  ).toEqual([
    ['Weging', 'Triage', 'A. de Wit', '2024-01-02'],
    [heading, 'Triage', 'A. de Wit (medewerker)', '2024-01-03'],
  ]);
});
