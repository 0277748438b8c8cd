import type { CompiledWhere } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import { holdsIn } from './where.js';

const UNKNOWN = 0;
const HOLDS = 1;
const FAILS = 2;

/** The number of a condition that nobody set. */
export const NO_CONDITION = -1;

/** The conditions of many rules on one entry after the other, each worked out once: rules share them. */
export class Conditions {
  readonly #distinct: readonly CompiledWhere[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #states: Uint8Array;

  constructor(wheres: readonly CompiledWhere[]) {
    const distinct = new Map(wheres.map((where) => [keyOf(where), where]));
    this.#distinct = [...distinct.values()];
    this.#numbers = new Map([...distinct.keys()].map((key, number) => [key, number]));
    this.#states = new Uint8Array(distinct.size);
  }

  numberOf(where: CompiledWhere | undefined): number {
    return where === undefined ? NO_CONDITION : this.#numbers.get(keyOf(where))!;
  }

  /** Forgets the entry before. */
  clear(): void {
    this.#states.fill(UNKNOWN);
  }

  /** Whether a condition holds in this entry, but for the heading. */
  holds(number: number, entry: EntryReading): boolean {
    const states = this.#states;
    if (states[number] === UNKNOWN) states[number] = holdsIn(this.#distinct[number]!, entry) ? HOLDS : FAILS;
    return states[number] === HOLDS;
  }
}

/** Conditions with the same key are the same but for their headings. */
function keyOf({ label, title, section, author, modes, after, own }: CompiledWhere): string {
  const lists = [label, title, section, author].map((list) => list?.numbers);
  return JSON.stringify([...lists, modes, after, own].map((part) => part ?? null));
}
