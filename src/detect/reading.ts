import type { GazetteerEntry } from '../model/gazetteer.js';
import type { Span } from '../model/statement.js';
import { tokenise } from '../text/tokenise.js';
import type { Tokens } from '../text/tokens.js';
import type { CompiledCue, LexiconIndex } from './lexicon-index.js';
import type { ClassList } from './match/class-list.js';
import { HitList } from './match/hit-list.js';
import { END, type Hit, START, type Window } from './match/hits.js';
import type { TextHits } from './match/text-hits.js';
import { type Names, withNames } from './names.js';
import { type Passage, Sentence, Sentences } from './sentences.js';

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with its tokens and everything the lexicon knows in it. Sentences are found when asked for. */
export class Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly hits: TextHits;
  readonly index: LexiconIndex;
  #sentences: Sentences | undefined;
  #whole: Sentence | undefined;
  #all: Map<ClassList, HitList> | undefined;
  #cues: readonly CompiledCue[] | undefined;

  constructor(tokens: Tokens, hits: TextHits, index: LexiconIndex) {
    this.text = tokens.text;
    this.tokens = tokens;
    this.hits = hits;
    this.index = index;
  }

  /** The phrases that stand here, by their number in the matcher. */
  phrases(): readonly number[] {
    return this.hits.phrases();
  }

  has(list: ClassList): boolean {
    return this.hits.hasAny(list);
  }

  /** The cues of which one stands here. */
  cues(): readonly CompiledCue[] {
    this.#cues ??= this.has(this.index.anyCue)
      ? this.index.cues.filter(({ classes }) => this.has(classes))
      : NO_CUES;
    return this.#cues;
  }

  /** In order of start; those in a window or all. */
  hitsOf(list: ClassList, window: Window = this.hits.whole): readonly Hit[] {
    return this.has(list) ? this.hits.of(list, window) : NONE;
  }

  /** Puts the hits of a list in a window into `found`: in order of start, at one start in the order of the classes. */
  gather(list: ClassList, window: Window, found: HitList): void {
    if (this.has(list)) list.gather(this.hits, window, found);
    else found.length = 0;
  }

  /** All hits of a list, gathered once: a long text has many anchors that ask for what stands anywhere in it. */
  allOf(list: ClassList): HitList {
    this.#all ??= new Map();
    let all = this.#all.get(list);
    if (all === undefined) {
      all = new HitList();
      this.gather(list, this.hits.whole, all);
      this.#all.set(list, all);
    }
    return all;
  }

  sentenceAt(token: number): Sentence {
    this.#sentences ??= new Sentences(this);
    return this.#sentences.at(token);
  }

  /** The sentence with those directly before and after it. */
  neighboursAt(token: number): Passage {
    this.#sentences ??= new Sentences(this);
    return this.#sentences.around(token);
  }

  /** The whole text as if it were one sentence. */
  whole(): Sentence {
    const { from, to } = this.hits;
    const end = this.tokens.count;
    this.#whole ??= new Sentence(this, { start: 0, end, window: { from, to, end } });
    return this.#whole;
  }

  /** Whether it stands in one sentence: `stond ..5 voor` is not *stond op straat. Voor school*. */
  isWhole({ start, end }: Stretch): boolean {
    return end - start === 1 || end <= this.sentenceAt(start).end;
  }

  /** The gazetteer entry behind the hit at this place of the page, as one of a class. */
  entryAt(at: number, classNumber: number): GazetteerEntry | undefined {
    return this.index.entryOf(classNumber, this.hits, at);
  }

  /** The phrase that the hit at this place is in a class. */
  phraseAt(at: number, classNumber: number): number {
    return this.hits.phraseAt(at, classNumber);
  }

  stretchAt(at: number): Stretch {
    return { start: this.hits.page[at + START]!, end: this.hits.page[at + END]! };
  }

  /** The words of a stretch as they stand in the text. */
  words(stretch: Stretch): string {
    const { start, end } = this.spanOf(stretch);
    return this.text.slice(start, end);
  }

  /** Offsets of a stretch in the text; of one without words 0. */
  spanOf({ start, end }: Stretch): Span {
    const { tokens } = this;
    return start < end ? { start: tokens.startOf(start), end: tokens.endOf(end - 1) } : EMPTY;
  }

  /** The same text, in which these names stand for their party or discipline. */
  named(names: Names): Reading {
    const hits = withNames(this, names);
    return hits === this.hits ? this : new Reading(this.tokens, hits, this.index);
  }

  /** The same text, with what the lexicon knows beyond what rules look for. */
  surveyed(): Reading {
    const hits = this.hits.and(this.index.matcher.survey(this.tokens));
    return hits === this.hits ? this : new Reading(this.tokens, hits, this.index);
  }

  /** The same reading, for keeping: it holds nothing of the texts read around it. */
  onItsOwn(): Reading {
    return new Reading(this.tokens.onTheirOwn(), this.hits.onTheirOwn(), this.index);
  }
}

const NONE: readonly Hit[] = [];
const NO_CUES: readonly CompiledCue[] = [];
const EMPTY: Span = { start: 0, end: 0 };

export function read(text: string, index: LexiconIndex, use: 'prose' | 'label' = 'label'): Reading {
  const tokens = tokenise(text);
  return new Reading(tokens, index.matcher.match(tokens, use), index);
}
