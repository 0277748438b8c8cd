import { assemble, base, font, stream } from './pdf-file.js';

/** Drawn `2 ** depth` times: every form of the page draws the next one twice. */
export function doublingPdf(depth: number): Buffer {
  const forms = Array.from({ length: depth }, (_, index) => form(index, depth));
  return assemble([
    ...base('/Font << /F1 5 0 R >> /XObject << /X 6 0 R >>'),
    stream('/X Do'),
    font('Helvetica'),
    ...forms,
  ]);
}

function form(index: number, depth: number): string {
  const isLast = index === depth - 1;
  const content = isLast ? 'BT /F1 10 Tf 50 700 Td (Tekst.) Tj ET' : '/X Do /X Do';
  const next = isLast ? '/Font << /F1 5 0 R >>' : `/XObject << /X ${7 + index} 0 R >>`;
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${next} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A tree of pages that has itself among its pages. */
export function circularPdf(count: number): Buffer {
  const [catalogue = '', , page = ''] = base('/Font << /F1 5 0 R >>');
  return assemble([
    catalogue,
    `<< /Type /Pages /Kids [2 0 R 3 0 R] /Count ${count} >>`,
    page,
    stream('BT /F1 10 Tf 50 700 Td (Tekst.) Tj ET'),
    font('Helvetica'),
  ]);
}
