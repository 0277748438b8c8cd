import { damaged } from './damaged.js';

const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/** Whether a sector number says that no sector follows. */
export function isEnd(sector: number): boolean {
  return sector === END_OF_CHAIN || sector === FREE;
}

/** Sectors of a file, each of which belongs to one thing: what is claimed twice is a loop, or two things in one place. */
export class Sectors {
  readonly #claimed: Uint8Array;

  constructor(readonly count: number) {
    this.#claimed = new Uint8Array(count);
  }

  /** @throws Refused when the sector is not in the file, or belongs to something already. */
  claim(sector: number, where: string): number {
    if (sector >= this.count)
      throw damaged({
        where,
        wrong: `wijst naar sector ${sector}`,
        right: `het bestand heeft er ${this.count}, genummerd vanaf 0`,
      });
    if (this.#claimed[sector] === 1)
      throw damaged({
        where,
        wrong: `komt bij sector ${sector}, die al gebruikt is`,
        right: 'een sector hoort in één keten, één keer',
      });
    this.#claimed[sector] = 1;
    return sector;
  }

  /** The chain that starts at a sector: `next` has of each sector the one after it. @throws Refused as `claim` does. */
  chain({ start, next, where }: ChainStart): readonly number[] {
    const chain: number[] = [];
    for (let at = start; at !== END_OF_CHAIN; at = next[at] ?? FREE) chain.push(this.claim(at, where));
    return chain;
  }
}

export interface ChainStart {
  readonly start: number;
  readonly next: Uint32Array;
  readonly where: string;
}
