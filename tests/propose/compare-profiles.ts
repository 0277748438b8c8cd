import type { Profile, RecordMapping } from '../../src/model/profile.js';
import { type Names, renamed } from './renamed-export.js';

export interface Compared {
  readonly right: number;
  readonly total: number;
  /** `missing veld registraties.csv title: onderwerp`. */
  readonly wrong: readonly string[];
}

/** Of the choices that a hand-written profile (under new names) or a proposed one makes, those that both make. */
export function compareProfiles(request: { proposed: Profile; written: Profile; names: Names }): Compared {
  const { proposed, written, names } = request;
  const wanted = choicesOf(written, (name) => renamePath(name, names));
  const made = choicesOf(proposed, (name) => name);
  const wrong = [
    ...[...wanted].filter((one) => !made.has(one)).map((one) => `missing ${one}`),
    ...[...made].filter((one) => !wanted.has(one)).map((one) => `too much ${one}`),
  ];
  const total = new Set([...wanted, ...made]).size;
  return { right: total - wrong.length, total, wrong };
}

/** Where the dossiers are and where each field is read; and what each type means. */
function choicesOf(profile: Profile, rename: (name: string) => string): ReadonlySet<string> {
  const { from, key, fields } = profile.case;
  return new Set([
    `dossiers: ${rename(from)}`,
    ...(key === undefined ? [] : [`key: ${rename(key)}`]),
    ...Object.entries(fields).map(([field, one]) => `dossier ${field}: ${rename(one)}`),
    ...profile.records.flatMap((mapping) => recordChoices(mapping, rename)),
    ...Object.entries(profile.types).map(([name, kind]) => `type ${name}: ${kind}`),
  ]);
}

function recordChoices(
  { kind, from, fields, titleMark }: RecordMapping,
  rename: (name: string) => string,
): readonly string[] {
  const place = `${kind} ${rename(from)}`;
  return [
    place,
    ...Object.entries(fields).map(([field, one]) => `${place} ${field}: ${rename(one)}`),
    ...(titleMark === undefined ? [] : [`${place} titleMark: ${titleMark}`]),
  ];
}

/** `../@naam`, `map/veld`, `map.veld`, `Dossiernr`. */
function renamePath(path: string, names: Names): string {
  if (names[path] !== undefined) return renamed(names, path);
  return path.replace(/[^/.@]+/gu, (step) => renamed(names, step));
}
