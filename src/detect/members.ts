import type { GazetteerEntry } from '../model/gazetteer.js';
import { isAnyAround, isOwn } from './around.js';
import type { CompiledRule } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import { HitList } from './match/hit-list.js';
import type { Window } from './match/hits.js';
import type { Reading } from './reading.js';

interface Looking {
  readonly compiled: CompiledRule;
  readonly entry: EntryReading;
  readonly reading: Reading;
  readonly window: Window;
}

/** Hits of one set after the other; none is kept. */
const found = new HitList();
const NONE: readonly GazetteerEntry[] = [];

/** The members of a rule's set that stand in a window, each once. */
export function membersIn({ compiled: { set }, entry, reading, window }: Looking): readonly GazetteerEntry[] {
  if (set === undefined || !reading.has(set.classes)) return NONE;
  const members = new Map<string, GazetteerEntry>();
  reading.gather(set.classes, window, found);
  for (let i = 0; i < found.length; i++) {
    const at = found.at[i]!;
    const classNumber = found.classNumbers[i]!;
    const member = reading.entryAt(at, classNumber);
    if (member === undefined || (!set.own && isOwn(member, entry))) continue;
    const anchor = { entry, reading, at, classNumber, ...reading.stretchAt(at) };
    if (!set.without.some((near) => isAnyAround(near, anchor))) members.set(member.id, member);
  }
  return [...members.values()];
}
