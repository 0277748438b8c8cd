import { posix } from 'node:path';
import type { Input } from '../input.js';
import { dossierFolders, isClutter } from './dossier-folders.js';

/** Kinds of file that a person keeps loose in a dossier. */
const DOCUMENTS = new Set('.docx .doc .pdf .txt .eml .msg .rtf .html .htm .xlsx .xls .zip'.split(' '));
/** What stands beside them and holds no text. */
const PICTURES = new Set('.png .jpg .jpeg .gif .tif .tiff .bmp .heic'.split(' '));

/** Whether every folder of the input holds documents, and none holds a file that a system writes (xml, json, csv). */
export function isFolderOfFiles({ files }: Pick<Input, 'files'>): boolean {
  const folders = dossierFolders(files);
  return (
    folders.size > 0 &&
    [...folders.values()].every((inside) => inside.some((file) => DOCUMENTS.has(extension(file)))) &&
    files.every((file) => isClutter(file) || DOCUMENTS.has(extension(file)) || PICTURES.has(extension(file)))
  );
}

function extension(file: string): string {
  return posix.extname(file).toLowerCase();
}
