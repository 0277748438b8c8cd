import { posix } from 'node:path';
import { docxFile } from '../make/docx-file.js';
import { pdfPages } from '../make/pdf-file.js';
import { throughWindows1252 } from '../make/windows-1252.js';
import type { CodedEntry } from './coded-dossiers.js';
import { escapeXml } from './escape-xml.js';
import { printed } from './printed-lines.js';

export interface AttachmentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file of an attachment: Word, and PDF as far as its font goes, under their own name; all else as text. */
export function attachmentFile({ title = '', text }: CodedEntry): AttachmentFile {
  const name = safeName(title);
  const extension = posix.extname(name).toLowerCase();
  if (extension === '.docx') return { name, bytes: docxFile(text.split('\n').map(escapeXml)) };
  if (extension === '.pdf' && throughWindows1252(text) === text)
    return { name, bytes: pdfPages(printed(text)) };
  const stem = name.slice(0, name.length - extension.length);
  return { name: `${stem}.txt`, bytes: Buffer.from(text) };
}

/** A name that every file system takes. */
export function safeName(name: string): string {
  return name.replace(/[/\\:*?"<>|]/gu, '_').trim();
}
