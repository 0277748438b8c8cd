import { posix } from 'node:path';
import type { SourceCase, SourceRecord } from '../../model/record.js';
import type { ReadEvent, ReadRequest } from '../read-event.js';
import { dossierFolders } from './dossier-folders.js';
import { dateInName, placeFromName } from './file-name.js';

/** The dossier that a folder of loose files holds: `file` is the folder, its name the number, every file in it a document. */
export async function* readMapCases({
  input,
  file: folder,
  profile,
}: ReadRequest): AsyncGenerator<ReadEvent> {
  const files = dossierFolders(input.files).get(folder) ?? [];
  const fixed = profile.records[0]?.fixed ?? {};
  yield {
    kind: 'case',
    case: folderCase(
      folder,
      files.map((file) => documentRecord({ file, folder, fixed })),
    ),
  };
}

function folderCase(folder: string, records: readonly SourceRecord[]): SourceCase {
  return { values: { number: folder }, file: folder, locator: `map ${folder}`, records };
}

interface FileIn {
  readonly file: string;
  readonly folder: string;
  readonly fixed: SourceRecord['values'];
}

function documentRecord({ file, folder, fixed }: FileIn): SourceRecord {
  const name = posix.basename(file);
  const date = dateInName(name);
  const place = { section: placeFromName(name, folder), title: name, file: name };
  return {
    kind: 'document',
    values: { ...fixed, ...place, ...(date && { date }) },
    file,
    locator: 'bestand',
  };
}
