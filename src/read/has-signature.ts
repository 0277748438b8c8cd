import { open, readFile } from 'node:fs/promises';
import type { Profile } from '../model/profile.js';
import { pdfLines } from './document/pdf-lines.js';
import { asRefused } from './refused.js';
import { readWorkbook } from './tables/read-workbook.js';

const HEAD_BYTES = 16 * 1024;

const CHECKS: Readonly<Record<Profile['form'], (profile: Profile, file: string) => Promise<boolean>>> = {
  xml: hasRoot,
  csv: hasColumns,
  xlsx: hasSheets,
  print: hasFirstLine,
};

/** Whether a file shows what its profile says exports are recognised by; a broken file shows nothing. */
export async function hasSignature(profile: Profile, file: string): Promise<boolean> {
  try {
    return await CHECKS[profile.form](profile, file);
  } catch (error) {
    if (asRefused(error)) return false;
    throw error;
  }
}

async function hasRoot({ signature }: Profile, file: string): Promise<boolean> {
  const head = await firstText(file);
  // <wijz:dossier xmlns:wijz="urn:wijz:dossier" …>
  const tag = /<(?<name>[^\s?!/>]+)(?<attributes>[^>]*)>/u.exec(head)?.groups;
  const local = tag?.['name']?.split(':').at(-1);
  if (local !== signature.root) return false;
  return signature.namespace === undefined || (tag?.['attributes'] ?? '').includes(signature.namespace);
}

async function hasColumns({ signature, delimiter }: Profile, file: string): Promise<boolean> {
  const [header = ''] = (await firstText(file)).split(/\r\n|\n|\r/u, 1);
  const columns = header.split(delimiter).map((column) => column.replace(/^[\ufeff"\s]+|["\s]+$/gu, ''));
  return signature.columns.every((column) => columns.includes(column));
}

async function hasSheets({ signature }: Profile, file: string): Promise<boolean> {
  const names = (await readWorkbook(await readFile(file), file)).map((table) => table.name);
  return signature.sheets.every((sheet) => names.includes(sheet));
}

async function hasFirstLine({ signature }: Profile, file: string): Promise<boolean> {
  const [first] = await pdfLines(await readFile(file));
  return first?.text.startsWith(signature.firstLine ?? '') ?? false;
}

async function firstText(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead).toString(buffer[0] === 0xff ? 'utf16le' : 'latin1').replace(/^ï»¿/u, '');
  } finally {
    await handle.close();
  }
}
