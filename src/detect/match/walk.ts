import type { Ahead } from './ahead.js';
import type { HitBuffer } from './hit-buffer.js';
import { ABSENT, END, LOOSE, NEXT, NO_KIND, NO_PLAN, NO_REST, type Plan } from './plans.js';

/** The words of a text, as plans among the numbers of all plans. */
export interface PlannedText {
  readonly numbers: Int32Array;
  readonly plans: Int32Array;
  readonly count: number;
}

/** Finds every phrase in a text, from its last word to its first. */
export function walk(text: PlannedText, ahead: Ahead, found: HitBuffer): void {
  const { numbers, plans, count } = text;
  ahead.open(count);
  for (let at = count - 1; at >= 0; at--) {
    const plan = plans[at]!;
    if (plan === NO_PLAN) continue;
    const alone = plan + 1 + numbers[plan]!;
    const loose = alone + 1;
    const looseCount = numbers[loose]!;
    const next = loose + 2 + (1 + LOOSE) * looseCount;
    if (numbers[alone] !== NO_KIND) found.add(numbers[alone]!, at, at + 1);
    if (looseCount !== 0) addLoose(text, { loose, at, ahead }, found);
    if (numbers[next] !== 0 && at + 1 < count) addFollowed(text, next, at, found);
    for (let place = plan + 1; place < alone; place++) ahead.see(numbers[place]!, at);
  }
}

function addLoose(
  text: PlannedText,
  { loose, at, ahead }: { readonly loose: number; readonly at: number; readonly ahead: Ahead },
  found: HitBuffer,
): void {
  const { numbers } = text;
  const seen = ahead.next;
  const furthest = ahead.limitOf(at + numbers[loose + 1]!);
  const first = loose + 2;
  const rows = first + numbers[loose]!;
  let told = NO_REST;
  for (let place = first; place < rows; place++) {
    const atom = numbers[place]!;
    if (atom !== ABSENT && seen[atom]! > furthest) continue;
    const row = rows + LOOSE * (place - first);
    if (atom !== ABSENT && seen[atom]! > ahead.limitOf(at + numbers[row]!)) continue;
    const rest = numbers[row + 2]!;
    if (rest === told) continue;
    told = rest;
    const end = endOfRest(text, rest, at + 1);
    if (end > 0) found.add(numbers[row + 1]!, at, end);
  }
}

function addFollowed(text: PlannedText, next: number, at: number, found: HitBuffer): void {
  const { numbers, plans } = text;
  const plan = plans[at + 1]!;
  if (plan === NO_PLAN) return;
  const last = plan + numbers[plan]!;
  for (let place = plan + 1; place <= last; place++) {
    const list = goingOnWith(numbers, next, numbers[place]!);
    const end = list + NEXT * numbers[list]!;
    for (let row = list + 1; row < end; row += NEXT) {
      const rest = numbers[row + 1]!;
      const past = rest === NO_REST ? at + 2 : endOfRest(text, rest, at + 2);
      if (past > 0) found.add(numbers[row]!, at, past);
    }
  }
}

/** Where the phrases are that go on with an atom; 0, where a 0 stands, when there are none. */
function goingOnWith(numbers: Int32Array, next: number, atom: number): number {
  const count = numbers[next]!;
  let low = next + 1;
  let high = low + count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = numbers[middle]!;
    if (there === atom) return numbers[middle + count]!;
    if (there < atom) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** Where the rest of a phrase ends when it begins at `at`; -1 when it does not go on. */
function endOfRest(text: PlannedText, rest: number, at: number): number {
  const { numbers, plans, count } = text;
  const gap = numbers[rest]!;
  if (gap === END) return at;
  const following = rest + 3 + numbers[rest + 2]!;
  const furthest = Math.min(at + gap, count - 1);
  for (let token = at; token <= furthest; token++) {
    if (!meets(numbers, plans[token]!, rest)) continue;
    const end = endOfRest(text, following, token + 1);
    if (end > 0) return end;
  }
  return numbers[rest + 1] === 1 ? endOfRest(text, following, at) : -1;
}

/** Whether a word is one of the atoms of a position. */
function meets(numbers: Int32Array, plan: Plan, position: number): boolean {
  if (plan === NO_PLAN) return false;
  const lastOwn = plan + numbers[plan]!;
  const lastAtom = position + 2 + numbers[position + 2]!;
  for (let own = plan + 1; own <= lastOwn; own++) {
    for (let atom = position + 3; atom <= lastAtom; atom++) if (numbers[own] === numbers[atom]) return true;
  }
  return false;
}
