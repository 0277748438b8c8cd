import type { Profile } from '../model/profile.js';
import type { Input } from './input.js';
import { readApart } from './isolated/read-apart.js';
import { dossierFolders, looseFiles } from './map/dossier-folders.js';
import { candidateFiles } from './matches-name.js';
import type { ReadEvent, ReadRequest } from './read-event.js';
import { readExport } from './read-export.js';
import { unfollowed } from './unfollowed.js';

/** What reads a file of each form: in a thread that can be ended, unless the reader hands the file to one itself. */
const READS: Readonly<Record<Profile['form'], (request: ReadRequest) => AsyncGenerator<ReadEvent>>> = {
  xml: readApart,
  json: readApart,
  csv: readApart,
  lijst: readApart,
  xlsx: readExport,
  print: readExport,
  map: readExport,
};

/** All dossiers of an input as the source gives them; a file that cannot be read is refused and the next goes on. */
export async function* readCases(profile: Profile, input: Input): AsyncGenerator<ReadEvent> {
  const isMap = profile.form === 'map';
  const exports = isMap ? dossierFolders(input.files).keys() : candidateFiles(profile, input.files);
  for (const file of exports) yield* READS[profile.form]({ profile, input, file });
  for (const file of isMap ? looseFiles(input.files) : [])
    yield { kind: 'refusal', refusal: { file, ...LOOSE } };
  for (const file of isMap ? input.links : await unfollowed(profile, input))
    yield { kind: 'refusal', refusal: { file, ...LINK } };
}

const LINK = {
  code: 'buiten-invoer',
  reason: 'is een snelkoppeling (symbolische link), die niet gevolgd wordt; lever het bestand zelf',
} as const;

const LOOSE = {
  code: 'onleesbaar',
  reason: 'ligt in geen map van een dossier; leg het in de map waarvan de naam het dossiernummer is',
} as const;
