import type { GazetteerEntry } from '../model/gazetteer.js';
import { ANYWHERE, type CompiledNear } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import { HitList } from './match/hit-list.js';
import { START, WIDTH, type Window } from './match/hits.js';
import type { Reading, Stretch } from './reading.js';

/** A hit around which something is looked for: where it stands in the text, and on its page as one of a class. */
export interface Anchor extends Stretch {
  readonly entry: EntryReading;
  readonly reading: Reading;
  readonly at: number;
  readonly classNumber: number;
}

/** Hits around one anchor after the other; none is kept. */
const found = new HitList();

/** Whether as many different ones as asked for stand around an anchor. */
export function standsAround(near: CompiledNear, anchor: Anchor): boolean {
  gatherAround(near, anchor);
  if (found.length < near.atLeast) return false;
  return near.atLeast === 1 ? isOther(anchor) : countOthers(anchor) >= near.atLeast;
}

/** Whether any stands around an anchor, be it the same. */
export function isAnyAround(near: CompiledNear, anchor: Anchor): boolean {
  gatherAround(near, anchor);
  return found.length > 0;
}

/** What stands around an anchor: places on the page with their classes, to be looked at before the next question. */
export function hitsAround(near: CompiledNear, anchor: Anchor): HitList {
  gatherAround(near, anchor);
  return found;
}

/** An organisation is no partner of itself. */
export function isOwn(member: GazetteerEntry | undefined, { registrar }: EntryReading): boolean {
  return member !== undefined && registrar !== undefined && member.own.includes(registrar);
}

function gatherAround(near: CompiledNear, anchor: Anchor): void {
  const { reading, entry } = anchor;
  found.length = 0;
  if (!reading.has(near.any)) return;
  if (near.window === 'registratie') found.copy(reading.allOf(near.any));
  else near.any.gather(reading.hits, narrowed(near, anchor, windowOf(near, anchor)), found);
  let kept = 0;
  for (let i = 0; i < found.length; i++) {
    const at = found.at[i]!;
    const classNumber = found.classNumbers[i]!;
    const hit = reading.stretchAt(at);
    if (near.window !== 'zin' && !reading.isWhole(hit)) continue;
    if (!isBeside(hit, anchor, near) || isOwn(reading.entryAt(at, classNumber), entry)) continue;
    found.at[kept] = at;
    found.classNumbers[kept] = classNumber;
    kept += 1;
  }
  found.length = kept;
}

function windowOf({ window }: CompiledNear, { reading, start }: Anchor): Window {
  switch (window) {
    case 'zin':
      return reading.sentenceAt(start).window;
    case 'buurzinnen':
      return reading.neighboursAt(start).window;
    case 'registratie':
      return reading.hits.whole;
    default:
      return window satisfies never;
  }
}

/** A stretch of a page after the other; none is kept. */
const nearby = { from: 0, to: 0, end: 0 };

/** A window without the hits that start too far off or on the wrong side: most of a long one need not be looked at. */
function narrowed(near: CompiledNear, { reading, at, start, end }: Anchor, window: Window): Window {
  const { any, side, within } = near;
  const first = side === 'na' ? end : start - within - any.longest;
  const past = side === 'voor' ? start : end + within + 1;
  const { page } = reading.hits;
  nearby.from = first <= 0 ? window.from : firstFrom(page, first, at, window);
  nearby.to = past > ANYWHERE ? window.to : firstFrom(page, past, at, window);
  nearby.end = window.end;
  return nearby;
}

/** Where the first hit that starts at a token or later stands in a window, looked for from a place in it. */
function firstFrom(page: Int32Array, token: number, at: number, { from, to }: Window): number {
  let place = at;
  while (place > from && page[place - WIDTH + START]! >= token) place -= WIDTH;
  while (place < to && page[place + START]! < token) place += WIDTH;
  return place;
}

/** Whether a hit stands around the anchor, or near enough on a side where it may stand. */
function isBeside(hit: Stretch, anchor: Stretch, { side, within }: CompiledNear): boolean {
  if (hit.start < anchor.start && anchor.end < hit.end) return side === 'beide';
  const before = hit.end <= anchor.start;
  if (!before && hit.start < anchor.end) return false;
  if (side !== 'beide' && before === (side === 'na')) return false;
  const distance = before ? anchor.start - hit.end : hit.start - anchor.end;
  return distance <= within;
}

/** Whether one of those found is another than the anchor, where that is one of a gazetteer. */
function isOther({ reading, at, classNumber }: Anchor): boolean {
  const own = reading.entryAt(at, classNumber);
  if (own === undefined) return true;
  for (let i = 0; i < found.length; i++)
    if (reading.entryAt(found.at[i]!, found.classNumbers[i]!)?.id !== own.id) return true;
  return false;
}

/** How many different ones were found; where the anchor is one of a gazetteer, others than it. */
function countOthers({ reading, at, classNumber }: Anchor): number {
  const ids = new Set<string>();
  for (let i = 0; i < found.length; i++) {
    const own = found.classNumbers[i]!;
    ids.add(reading.entryAt(found.at[i]!, own)?.id ?? `${own}:${reading.phraseAt(found.at[i]!, own)}`);
  }
  ids.delete(reading.entryAt(at, classNumber)?.id ?? '');
  return ids.size;
}
