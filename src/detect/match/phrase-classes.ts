import { ClassList } from './class-list.js';
import { Kinds } from './kinds.js';
import { type Phrase, parsePhrase } from './phrase.js';
import { type PhraseClass, phraseClassOf, withNames } from './phrase-class.js';

/**
 * Where a class is looked for: everywhere, only in what names things (labels, titles, headings, authors), or only when
 * all that the lexicon knows is asked for, so that what no rule knows changes nothing in what rules find.
 */
export type Use = 'prose' | 'label' | 'survey';

/** A phrase, and what it is looked for in; a name that stands for a phrase is looked for by others. */
interface UsedPhrase {
  readonly phrase: Phrase;
  use: Use | 'name';
  /** Whether it is in a class for surveys. */
  isSurveyed: boolean;
}

/** Which phrases are in which class. A phrase that many classes hold has one number and is looked for once. */
export class PhraseClasses {
  /** By number. */
  readonly phrases: UsedPhrase[] = [];
  readonly #normalise: (word: string) => string;
  readonly #numbers = new Map<string, number>();
  readonly #classes: PhraseClass[] = [];
  readonly #known: Record<Use, Map<string, number>> = {
    prose: new Map(),
    label: new Map(),
    survey: new Map(),
  };
  readonly #lists = new Map<string, ClassList>();
  #kinds: Kinds | undefined;

  constructor(normalise: (word: string) => string) {
    this.#normalise = normalise;
  }

  /** Number of the class of these phrases; the same list gives the same number. */
  add(sources: readonly string[], use: Use): number {
    const key = sources.join('\n');
    const same = this.#known.prose.get(key) ?? this.#known[use].get(key);
    if (same !== undefined) return same;
    const number = this.#classes.length;
    this.#known[use].set(key, number);
    const members = sources.map((source) => this.#numberOf(source, use));
    const longest = Math.max(0, ...members.map((member) => longestOf(this.phrases[member]!.phrase)));
    this.#classes.push(phraseClassOf({ number, members, longest }));
    this.#kinds = undefined;
    return number;
  }

  /** Lets names stand for the members of a class; to be done before the class is in a list. */
  allowNames(classNumber: number): void {
    const { members } = this.#classes[classNumber]!;
    const names = members.map((member) => {
      this.phrases.push({ phrase: this.phrases[member]!.phrase, use: 'name', isSurveyed: false });
      return this.phrases.length - 1;
    });
    this.#classes[classNumber] = withNames(this.#classes[classNumber]!, names);
    this.#kinds = undefined;
  }

  classAt(classNumber: number): PhraseClass {
    return this.#classes[classNumber]!;
  }

  /** The classes with these numbers as a list; the same numbers give the same list. All before the first text. */
  listOf(numbers: readonly number[]): ClassList {
    const key = numbers.join(' ');
    let list = this.#lists.get(key);
    if (list === undefined) {
      list = new ClassList(numbers.map((number) => this.#classes[number]!));
      this.#lists.set(key, list);
      if (numbers.length > 1) this.#kinds = undefined;
    }
    return list;
  }

  /** What hits can stand for, once all classes are there. */
  get kinds(): Kinds {
    this.#kinds ??= new Kinds({
      phraseCount: this.phrases.length,
      classes: this.#classes,
      lists: [...this.#lists.values()].filter(({ classes }) => classes.length > 1),
    });
    return this.#kinds;
  }

  #numberOf(source: string, use: Use): number {
    const key = source.trim().replace(/\s+/gu, ' ');
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.phrases.length;
      this.#numbers.set(key, number);
      this.phrases.push({ phrase: parsePhrase(source, this.#normalise), use, isSurveyed: false });
    }
    const known = this.phrases[number]!;
    if (use === 'survey') known.isSurveyed = true;
    else if (use === 'prose' || known.use === 'survey') known.use = use;
    return number;
  }
}

/** The most tokens that a phrase can span. */
const longestOf = ({ elements }: Phrase): number => elements.reduce((sum, { gap }) => sum + 1 + gap, 0);
