import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { windows1252 } from './windows-1252.js';

export interface PdfLineSpec {
  readonly text: string;
  readonly bold?: boolean;
  readonly size?: number;
}

/** A PDF of one page with its lines under each other, in Helvetica. */
export function pdfFile(lines: readonly PdfLineSpec[]): Buffer {
  return assemble([
    ...base('/Font << /F1 5 0 R /F2 6 0 R >>'),
    stream(textOf(lines)),
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]);
}

/** A PDF of pages, each of lines under each other, in Helvetica and Windows-1252. */
export function pdfPages(pages: readonly (readonly PdfLineSpec[])[]): Buffer {
  const kids = pages.map((_, page) => `${FIRST_PAGE + page * 2} 0 R`);
  const bodies = pages.flatMap((lines, page) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${FIRST_PAGE + page * 2 + 1} 0 R >>`,
    stream(textOf(lines.map(asBytes))),
  ]);
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...bodies,
  ]);
}

const FIRST_PAGE = 5;

/** A string is written a byte a character. */
function asBytes(line: PdfLineSpec): PdfLineSpec {
  return { ...line, text: windows1252(line.text).toString('latin1') };
}

/** A page that is one picture: what a scanner makes. */
export function scannedPdf(): Buffer {
  const picture =
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream';
  return assemble([
    ...base('/XObject << /Im1 5 0 R >>'),
    stream('q 500 0 0 700 50 50 cm /Im1 Do Q'),
    picture,
  ]);
}

/** A PDF of pages that are each one picture of grey pixels, hexadecimal so that the file stays text. */
export function picturePagesPdf(pictures: readonly Picture[]): Buffer {
  const kids = pictures.map((_, page) => `${FIRST_PICTURE_PAGE + page * 3} 0 R`);
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pictures.length} >>`,
    ...pictures.flatMap((picture, page) => picturePage(picture, FIRST_PICTURE_PAGE + page * 3)),
  ]);
}

const FIRST_PICTURE_PAGE = 3;

/** A page, what is drawn on it and its picture, numbered from `object`. */
function picturePage({ width, height, grey }: Picture, object: number): readonly string[] {
  const pixels = `${deflateSync(grey).toString('hex')}>`;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im1 ${object + 2} 0 R >> >> /Contents ${object + 1} 0 R >>`,
    stream('q 595 0 0 842 0 0 cm /Im1 Do Q'),
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter [/ASCIIHexDecode /FlateDecode] /Length ${pixels.length} >>\nstream\n${pixels}\nendstream`,
  ];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A byte a pixel, row by row. */
  readonly grey: Uint8Array;
}

/** A PDF that opens with a password only (standard handler, revision 2). */
export function lockedPdf(password: string): Buffer {
  const id = Buffer.from('0123456789abcdef');
  const owner = rc4(md5(padded(password)).subarray(0, 5), padded(password));
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(Buffer.concat([padded(password), owner, permissions, id])).subarray(0, 5);
  const user = rc4(key, PADDING);
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`;
  const objects = [
    ...base('/Font << /F1 5 0 R >>'),
    stream(textOf([{ text: 'Geheim' }])),
    font('Helvetica'),
    encrypt,
  ];
  return assemble(objects, `/Encrypt 6 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`);
}

export function base(resources: string): readonly string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`,
  ];
}

export function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

export function stream(content: string): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;
}

/** An empty text leaves a line open. */
function textOf(lines: readonly PdfLineSpec[]): string {
  return lines
    .map(({ text, bold, size = 10 }, index) => {
      const escaped = text.replace(/[\\()]/gu, '\\$&');
      return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 50 ${790 - index * 14} Td (${escaped}) Tj ET`;
    })
    .join('\n');
}

export function assemble(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(text, 'latin1');
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = Buffer.byteLength(text, 'latin1');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** PDF 32000-1, algorithm 2. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

/** OpenSSL 3 no longer offers RC4. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): void => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(bytes).map((byte) => {
    i = (i + 1) % 256;
    j = (j + (state[i] ?? 0)) % 256;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0);
  }) as Buffer;
}
