import type { GazetteerEntry } from '../model/gazetteer.js';
import type { Span } from '../model/statement.js';
import { type Anchor, hitsAround } from './around.js';
import type { CompiledRule, CompiledText } from './compile-rule.js';
import type { Finding } from './finding.js';
import { membersIn } from './members.js';
import type { Qualified } from './qualify.js';
import type { Sentence } from './sentences.js';
import { namedBy, termOf } from './term.js';

interface Fired {
  readonly compiled: CompiledRule;
  readonly text: CompiledText;
  readonly anchor: Anchor;
  readonly sentence: Sentence;
  readonly onTitle: boolean;
}

/** A word near the anchor that a rule asked for. */
interface Witness {
  readonly classNumber: number;
  readonly at: number;
  readonly start: number;
}

/** So many words that a rule asked for are told beside its anchor. */
const MOST_WITNESSES = 6;

const TITLE_SPAN: Span = { start: 0, end: 0 };

/** What the text part of a rule found. Words, term and members are looked up when they are asked for. */
export class TextFinding implements Finding {
  readonly compiled: CompiledRule;
  readonly value: Finding['value'];
  readonly cues: Finding['cues'];
  readonly #fired: Fired;
  #members: readonly GazetteerEntry[] | undefined;

  constructor(fired: Fired, value: Finding['value'], cues: Qualified['cues']) {
    this.compiled = fired.compiled;
    this.value = value;
    this.cues = cues;
    this.#fired = fired;
  }

  get structural(): boolean {
    return this.#fired.onTitle;
  }

  get sentence(): Sentence | undefined {
    return this.#fired.onTitle ? undefined : this.#fired.sentence;
  }

  get span(): Span {
    return this.#fired.onTitle ? TITLE_SPAN : this.#fired.sentence.span;
  }

  get quote(): string {
    const { onTitle, anchor, sentence } = this.#fired;
    return (onTitle ? anchor.entry.entry.title : undefined) ?? sentence.quote;
  }

  get term(): string {
    const { text, anchor, compiled } = this.#fired;
    const { reading, entry } = anchor;
    return (
      namedBy(text.named, { reading, anchor, title: entry.title }) ??
      compiled.term ??
      termOf(reading, anchor.at, anchor.classNumber)
    );
  }

  get matched(): readonly string[] {
    const { text, anchor } = this.#fired;
    const { reading } = anchor;
    const words = [reading.words(anchor)];
    for (const near of text.near) {
      if (words.length > MOST_WITNESSES) break;
      const { at, length } = hitsAround(near, anchor);
      for (let i = 0; i < length && words.length <= MOST_WITNESSES; i++)
        words.push(reading.words(reading.stretchAt(at[i]!)));
    }
    return words;
  }

  /** Members in the sentence, else the nearest one the rule asked for around it, else those of the title it asked for. */
  get members(): readonly GazetteerEntry[] {
    this.#members ??= this.#findMembers();
    return this.#members;
  }

  #findMembers(): readonly GazetteerEntry[] {
    const { compiled, text, anchor, sentence } = this.#fired;
    const { reading, entry } = anchor;
    const inSentence = membersIn({ compiled, entry, reading, window: sentence.window });
    if (compiled.set === undefined || inSentence.length > 0) return inSentence;
    const member = this.#nearestWitness(compiled.set);
    if (member !== undefined) return [member];
    if (text.in?.title === undefined || entry.title === undefined) return [];
    return membersIn({ compiled, entry, reading: entry.title, window: entry.title.hits.whole });
  }

  #nearestWitness({ classes }: NonNullable<CompiledRule['set']>): GazetteerEntry | undefined {
    const { reading, start } = this.#fired.anchor;
    const distance = (witness: Witness): number => Math.abs(witness.start - start);
    return this.#witnesses()
      .filter(({ classNumber }) => classes.includes(classNumber))
      .sort((a, b) => distance(a) - distance(b))
      .flatMap(({ at, classNumber }) => reading.entryAt(at, classNumber) ?? [])[0];
  }

  #witnesses(): readonly Witness[] {
    const { text, anchor } = this.#fired;
    return text.near.flatMap((near) => {
      const { at, classNumbers, length } = hitsAround(near, anchor);
      return Array.from({ length }, (_, number) => ({
        classNumber: classNumbers[number]!,
        at: at[number]!,
        start: anchor.reading.stretchAt(at[number]!).start,
      }));
    });
  }
}
