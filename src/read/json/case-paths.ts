import type { Profile } from '../../model/profile.js';
import { keysOf, parseReference } from './json-node.js';

/** Keys from the root to the list of dossiers; none when the root is the dossier, or the list of them. */
export function casePath(profile: Profile): readonly string[] {
  return keysOf(profile.case.from);
}

/** Paths from the root, as keys, of what references of a profile point at outside the dossier. */
export function outerPaths(profile: Profile): readonly (readonly string[])[] {
  const within = casePath(profile);
  const wanted = [
    ...outside(Object.values(profile.case.fields), 0),
    ...profile.records.flatMap(({ from, fields }) => outside(Object.values(fields), keysOf(from).length)),
  ];
  return wanted
    .filter(({ climbs }) => climbs <= within.length)
    .map(({ climbs, path }) => [...within.slice(0, within.length - climbs), ...keysOf(path)]);
}

interface Outside {
  /** Levels above the dossier. */
  readonly climbs: number;
  readonly path: string;
}

function outside(references: readonly string[], depth: number): readonly Outside[] {
  return references
    .map(parseReference)
    .map(({ climbs, path }) => ({ climbs: climbs - depth, path }))
    .filter(({ climbs }) => climbs > 0);
}
