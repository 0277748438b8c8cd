import type { Profile } from '../model/profile.js';
import { headText, xmlEncoding } from './decode-text.js';
import { readIsolated } from './isolated/read-isolated.js';
import { jsonKeys } from './json/json-keys.js';
import { asRefused } from './refused.js';
import { loadFile, openFile } from './source-file.js';

const HEAD_BYTES = 16 * 1024;
/** A key can stand behind an attachment that is written out. */
const JSON_HEAD_BYTES = 1024 * 1024;

export interface FilePlace {
  readonly folder: string;
  /** Relative to the folder. */
  readonly file: string;
}

const CHECKS: Readonly<Record<Profile['form'], (profile: Profile, place: FilePlace) => Promise<boolean>>> = {
  xml: hasRoot,
  json: hasKeys,
  csv: hasColumns,
  xlsx: hasSheets,
  print: hasFirstLine,
  lijst: hasListColumns,
  // Not by a file: by what the whole input looks like.
  map: async () => false,
};

/** Whether a file shows what its profile says exports are recognised by; a broken file shows nothing. */
export async function hasSignature(profile: Profile, place: FilePlace): Promise<boolean> {
  try {
    return await CHECKS[profile.form](profile, place);
  } catch (error) {
    if (asRefused(error)) return false;
    throw error;
  }
}

async function hasRoot({ signature }: Profile, place: FilePlace): Promise<boolean> {
  const head = await firstText(place);
  // <wijz:dossier xmlns:wijz="urn:wijz:dossier" …>
  const tag = /<(?<name>[^\s?!/>]+)(?<attributes>[^>]*)>/u.exec(head)?.groups;
  const local = tag?.name?.split(':').at(-1);
  if (local !== signature.root) return false;
  return signature.namespace === undefined || (tag?.attributes ?? '').includes(signature.namespace);
}

async function hasKeys(profile: Profile, place: FilePlace): Promise<boolean> {
  const bytes = await firstBytes(place, JSON_HEAD_BYTES);
  const text = new TextDecoder(xmlEncoding(bytes, profile.encoding)).decode(bytes);
  const keys = jsonKeys(profile, text);
  return profile.signature.keys.every((key) => keys.has(key));
}

async function hasColumns({ signature, delimiter }: Profile, place: FilePlace): Promise<boolean> {
  const [header = ''] = (await firstText(place)).split(/\r\n|\n|\r/u, 1);
  const columns = header.split(delimiter).map((column) => column.replace(/^[\ufeff"\s]+|["\s]+$/gu, ''));
  return signature.columns.every((column) => columns.includes(column));
}

async function hasSheets({ signature }: Profile, { folder, file }: FilePlace): Promise<boolean> {
  const { bytes } = await loadFile(folder, file);
  const names = (await readIsolated({ kind: 'workbook', bytes, file })).map((table) => table.name);
  return signature.sheets.every((sheet) => names.includes(sheet));
}

/** A workbook must be read whole; of a CSV file the first line says enough. */
async function hasListColumns(profile: Profile, place: FilePlace): Promise<boolean> {
  const [mark] = await firstBytes(place, 1);
  if (mark !== ZIP_MARK) return hasColumns(profile, place);
  const { bytes } = await loadFile(place.folder, place.file);
  const tables = await readIsolated({ kind: 'workbook', bytes, file: place.file });
  return tables.some(({ columns }) => profile.signature.columns.every((column) => columns.includes(column)));
}

/** First byte of `PK`. */
const ZIP_MARK = 0x50;

async function hasFirstLine({ signature }: Profile, { folder, file }: FilePlace): Promise<boolean> {
  const { bytes } = await loadFile(folder, file);
  const [first] = await readIsolated({ kind: 'print', bytes });
  return first?.text.startsWith(signature.firstLine ?? '') ?? false;
}

/** The start of a file, its letters as bytes. */
export async function firstText(place: FilePlace): Promise<string> {
  return headText(await firstBytes(place, HEAD_BYTES)).replace(/^(?:\ufeff|ï»¿)/u, '');
}

async function firstBytes({ folder, file }: FilePlace, size: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of await openFile(folder, file)) {
    chunks.push(chunk);
    read += chunk.length;
    if (read >= size) break;
  }
  return Buffer.concat(chunks).subarray(0, size);
}
