import { cpSync, createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Profile, profileSchema } from '../../src/model/profile.js';
import type { XmlElement } from '../../src/read/xml/element.js';
import { streamElements } from '../../src/read/xml/stream-elements.js';
import { type Names, renamed } from './renamed-export.js';

const ROOT = 'dossierexport';

/** The XML export of a system, attachments and all, as one JSON file under other names. */
export async function jsonExport(source: string, names: Names): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zichtlijn-profiel-'));
  cpSync(source, folder, { recursive: true });
  for await (const root of streamElements(createReadStream(join(source, 'export.xml')), ROOT, 'utf-8'))
    writeFileSync(join(folder, 'export.json'), JSON.stringify(objectOf(root, names)));
  rmSync(join(folder, 'export.xml'));
  return folder;
}

function objectOf({ attributes, children, text }: XmlElement, names: Names): object {
  const values = Object.entries(attributes).map(([name, value]) => [renamed(names, name), value]);
  const lists = [...new Set(children.map(({ name }) => name))].map((name) => [
    renamed(names, name),
    children.filter((child) => child.name === name).map((child) => objectOf(child, names)),
  ]);
  const own = children.length === 0 && text.trim() !== '' ? [[renamed(names, 'waarde'), text]] : [];
  return Object.fromEntries([...values, ...lists, ...own]);
}

/** The hand-written profile of that system, for its JSON. */
export function jsonProfile(profile: Profile): Profile {
  const key = (reference: string): string => (reference === '.' ? 'waarde' : reference.replaceAll('@', ''));
  const keys = (fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([field, reference]) => [field, key(reference)]));
  return profileSchema.parse({
    ...profile,
    form: 'json',
    files: { name: '*.json' },
    signature: {},
    case: { from: profile.case.from.split('/').at(-1), fields: keys(profile.case.fields) },
    records: profile.records.map((one) => ({
      ...one,
      from: one.from.replaceAll('/', '.'),
      fields: keys(one.fields),
    })),
  });
}
