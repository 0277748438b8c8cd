import type { Span } from '../model/statement.js';
import { endsSentence } from '../text/sentences.js';
import type { CueHit } from './cue-hits.js';
import type { ClassList } from './match/class-list.js';
import { START, WIDTH, type Window } from './match/hits.js';
import type { Reading, Stretch } from './reading.js';
import type { WiderCue } from './wider-cues.js';
import type { Year } from './years.js';

const OPEN_HYPHEN = /[\p{L}\p{N}]-(?![\p{L}\p{N}])/u;

/** A stretch of tokens with the hits that start in it. */
export interface Passage extends Stretch {
  readonly window: Window;
}

/** A sentence of a text, and what many rules ask of it. */
export class Sentence implements Passage {
  readonly start: number;
  readonly end: number;
  readonly window: Window;
  readonly reading: Reading;
  /** The indicators that it is known to say `ja` on, as bits (see `findRepeats`). */
  said = 0;
  /** Filled in by `cuesIn`, `widerCues` and `yearsIn` when a rule asks. */
  cues: readonly CueHit[] | undefined;
  wider: readonly WiderCue[] | undefined;
  years: readonly Year[] | undefined;
  #span: Span | undefined;
  #quote: string | undefined;

  constructor(reading: Reading, { start, end, window }: Passage) {
    this.reading = reading;
    this.start = start;
    this.end = end;
    this.window = window;
  }

  /** Its offsets in the text. */
  get span(): Span {
    this.#span ??= this.reading.spanOf(this);
    return this.#span;
  }

  /**
   * Whether it would say one of these if it stood alone; undefined where that cannot be told from the text around it,
   * because a word is completed by those after it (`hulpverlenings- en …`), or a name may stand for one of these.
   */
  says(list: ClassList, { areNames }: { readonly areNames: boolean }): boolean | undefined {
    const mayBeNames = areNames && list.classes.some(({ names }) => names.length > 0);
    if (mayBeNames || OPEN_HYPHEN.test(this.quote)) return undefined;
    return this.reading.has(list) && list.isIn(this.reading.hits, this.window);
  }

  get quote(): string {
    this.#quote ??= this.reading.text.slice(this.span.start, this.span.end);
    return this.#quote;
  }
}

/** The sentences of a text: where each begins, among its tokens and among its hits. */
export class Sentences {
  readonly #reading: Reading;
  /** First tokens; after the last sentence the number of tokens. */
  readonly #starts: readonly number[];
  /** For each of these the place of the first hit that starts there or later. */
  readonly #hits: readonly number[];
  readonly #made: (Sentence | undefined)[];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#starts = startsIn(reading);
    this.#hits = firstHits(reading, this.#starts);
    this.#made = new Array(this.#starts.length).fill(undefined);
  }

  at(token: number): Sentence {
    const number = this.#numberAt(token);
    let sentence = this.#made[number];
    if (sentence === undefined) {
      sentence = new Sentence(this.#reading, this.#passage(number, number + 1));
      this.#made[number] = sentence;
    }
    return sentence;
  }

  /** The sentence with those directly before and after it. */
  around(token: number): Passage {
    const number = this.#numberAt(token);
    return this.#passage(Math.max(0, number - 1), Math.min(number + 2, this.#starts.length - 1));
  }

  #passage(first: number, past: number): Passage {
    const end = this.#starts[past]!;
    return {
      start: this.#starts[first]!,
      end,
      window: { from: this.#hits[first]!, to: this.#hits[past]!, end },
    };
  }

  #numberAt(token: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function startsIn({ tokens, index: { abbreviations } }: Reading): readonly number[] {
  const isAbbreviation = (word: string): boolean => abbreviations.has(word);
  const starts = [0];
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (endsSentence(tokens, i, isAbbreviation)) starts.push(i + 1);
  }
  starts.push(tokens.count);
  return starts;
}

function firstHits({ hits: { page, from, to } }: Reading, starts: readonly number[]): readonly number[] {
  let at = from;
  return starts.map((start) => {
    while (at < to && page[at + START]! < start) at += WIDTH;
    return at;
  });
}
