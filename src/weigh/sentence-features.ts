import type { Statement } from '../model/statement.js';
import type { Concept, Surveyed, SurveyedEntry, SurveyedSentence } from '../model/survey.js';
import { type Bundle, Bundles, type Part } from './bundle.js';
import { hashOfPair } from './hash.js';
import { isOn, type Placed } from './placed.js';

/** All features of one sentence: bundles each with a scale, and pairs, which are not kept. */
export interface Features {
  readonly bundles: readonly Bundle[];
  readonly scales: readonly number[];
  readonly pairs: readonly Pair[];
}

/** Two words or concepts in this order. */
export interface Pair {
  readonly first: Bundle;
  readonly second: Bundle;
  readonly hash: number;
  readonly weight: number;
}

/** What rules made of an entry. */
export interface Ruled {
  readonly statements: readonly Statement[];
  readonly silenced: readonly Statement[];
}

const UNRULED: Ruled = { statements: [], silenced: [] };

/** Concepts further apart than this say nothing together. */
const REACH = 12;
const DAYS = [0, 3, 14, 42, 120];
const CHOICES = new Set(['vinkje', 'kleurcode']);

/** Describes sentences; words are described once. */
export class Describer {
  readonly #bundles = new Bundles();
  readonly #start = this.#bundles.single('begin van de zin');

  /** One for each sentence of an entry, with what rules said there and what cues took back. */
  describe(entry: SurveyedEntry, ruled: Ruled = UNRULED): readonly Features[] {
    const around = this.#around(entry);
    return entry.sentences.map((sentence, number) => {
      const features = new Collection();
      for (const [bundle, scale] of around) features.add(bundle, scale);
      this.#sentence(features, sentence);
      this.#rules(features, { entry, sentence }, ruled);
      this.#neighbour(features, 'ervoor', entry.sentences[number - 1]);
      this.#neighbour(features, 'erna', entry.sentences[number + 1]);
      return features;
    });
  }

  /** What holds for every sentence of an entry. */
  #around({ entry, day, section, label, title }: SurveyedEntry): readonly [Bundle, number][] {
    const single = (name: string): Bundle => this.#bundles.single(name);
    const later = day === undefined ? [] : DAYS.filter((days) => day > days);
    return [
      ...this.#line('rubriek', section, 0.5),
      ...this.#line('veld', label, 1),
      ...this.#line('titel', title, 1),
      [single(`wijze: ${entry.mode}`), 0.5],
      ...later.map((days): [Bundle, number] => [single(`meer dan ${days} dagen na opening`), 0.3]),
      ...(CHOICES.has(entry.mode)
        ? [[single(`inhoud: ${entry.text.slice(0, 20).toLowerCase()}`), 1] as [Bundle, number]]
        : []),
    ];
  }

  #line(part: Part, { words, concepts }: Surveyed, weight: number): readonly [Bundle, number][] {
    const scale = weight / Math.sqrt(Math.max(1, words.length));
    const names = namesOf(concepts);
    return [
      ...words.map((word): [Bundle, number] => [this.#bundles.word(part, word), scale]),
      ...names.map((name): [Bundle, number] => [
        this.#bundles.single(`${part}, begrip: ${name}`),
        1 / Math.sqrt(Math.max(1, names.length)),
      ]),
    ];
  }

  #sentence(features: Collection, { words, concepts, asks }: SurveyedSentence): void {
    const scale = 1 / Math.sqrt(Math.max(4, words.length));
    let before = this.#start;
    for (const word of words) {
      const bundle = this.#bundles.word('woord', word);
      features.add(bundle, scale);
      features.pair(before, bundle, scale);
      before = bundle;
    }
    if (asks) features.add(this.#bundles.single('vraagteken'), 1);
    this.#concepts(features, concepts);
  }

  #rules(features: Collection, place: Placed, { statements, silenced }: Ruled): void {
    const names = new Set([
      ...statements
        .filter((one) => isOn(one, place))
        .map(({ indicator, value }) => `regel: ${indicator} ${value}`),
      ...silenced.filter((one) => isOn(one, place)).map(({ indicator }) => `regel zwijgt: ${indicator}`),
    ]);
    for (const name of names) features.add(this.#bundles.single(name), 1);
  }

  #concepts(features: Collection, concepts: readonly Concept[]): void {
    const names = namesOf(concepts);
    const scale = 1 / Math.sqrt(Math.max(4, names.length));
    for (const name of names) features.add(this.#concept(name), scale);
    const pairs = pairsOf(concepts);
    const weight = 1 / Math.sqrt(Math.max(8, pairs.length));
    for (const [first, second] of pairs) features.pair(this.#concept(first), this.#concept(second), weight);
  }

  #concept(name: string): Bundle {
    return this.#bundles.single(`begrip: ${name}`);
  }

  #neighbour(features: Collection, part: Part, sentence: Surveyed | undefined): void {
    if (sentence === undefined) return;
    const scale = 0.5 / Math.sqrt(Math.max(4, sentence.words.length));
    for (const word of sentence.words) features.add(this.#bundles.single(`${part}: ${word}`), scale);
  }
}

class Collection implements Features {
  readonly bundles: Bundle[] = [];
  readonly scales: number[] = [];
  readonly pairs: Pair[] = [];

  add(bundle: Bundle, scale: number): void {
    this.bundles.push(bundle);
    this.scales.push(scale);
  }

  pair(first: Bundle, second: Bundle, weight: number): void {
    this.pairs.push({ first, second, hash: hashOfPair(first.hash, second.hash), weight });
  }
}

const namesOf = (concepts: readonly Concept[]): readonly string[] => [
  ...new Set(concepts.map(({ name }) => name)),
];

/** Each two different concepts that begin after each other within reach, once. */
function pairsOf(concepts: readonly Concept[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const first of concepts)
    for (const second of concepts) {
      const distance = second.start - first.start;
      if (distance <= 0 || distance >= REACH || first.name === second.name) continue;
      pairs.set(`${first.name}>${second.name}`, [first.name, second.name]);
    }
  return [...pairs.values()];
}
