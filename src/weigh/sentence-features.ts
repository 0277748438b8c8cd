import { codedMode } from '../model/dossier.js';
import type { Statement } from '../model/statement.js';
import type { Concept, Surveyed, SurveyedEntry, SurveyedSentence } from '../model/survey.js';
import { type Bundle, Bundles, type Part } from './bundle.js';
import { Features } from './features.js';
import { hashOfPair } from './hash.js';
import { isOn, type Placed } from './placed.js';
import type { ClassesOf } from './word-classes.js';

/** What rules made of an entry. */
export interface Ruled {
  readonly statements: readonly Statement[];
  readonly silenced: readonly Statement[];
}

const UNRULED: Ruled = { statements: [], silenced: [] };

/** Concepts and classes further apart than this many words say nothing together. */
const CONCEPTS_REACH = 12;
const CLASSES_REACH = 6;
const DAYS = [0, 3, 14, 42, 120];
const CHOICES = new Set(['vinkje', 'kleurcode']);

/** Describes sentences; words are described once. */
export class Describer {
  readonly #bundles: Bundles;
  readonly #classesOf: ClassesOf;
  readonly #start: Bundle;

  constructor(classesOf: ClassesOf) {
    this.#bundles = new Bundles(classesOf);
    this.#classesOf = classesOf;
    this.#start = this.#bundles.single('zin', 'begin');
  }

  /** One for each sentence of an entry, with what rules said there and what cues took back. */
  describe(entry: SurveyedEntry, ruled: Ruled = UNRULED): readonly Features[] {
    this.#bundles.forgetWhenFull();
    const around = this.#around(entry);
    const own = ruledIn(ruled, entry);
    return entry.sentences.map((sentence, number) => {
      const features = new Features(around);
      this.#sentence(features, sentence);
      this.#rules(features, { entry, sentence }, own);
      this.#neighbour(features, 'ervoor', entry.sentences[number - 1]);
      this.#neighbour(features, 'erna', entry.sentences[number + 1]);
      return features;
    });
  }

  /** What holds for every sentence of an entry. */
  #around({ entry, day, section, label, title }: SurveyedEntry): Features {
    const features = new Features();
    this.#line(features, section, { part: 'rubriek', weight: 0.5 });
    this.#line(features, label, { part: 'veld', weight: 1 });
    this.#line(features, title, { part: 'titel', weight: 1 });
    features.add(this.#bundles.single('wijze', codedMode(entry.mode)), 0.5);
    for (const days of DAYS)
      if (day !== undefined && day > days)
        features.add(this.#bundles.single('dagen na opening meer dan', String(days)), 0.3);
    if (CHOICES.has(entry.mode))
      features.add(this.#bundles.single('inhoud', entry.text.slice(0, 20).toLowerCase()), 1);
    return features;
  }

  #line(
    features: Features,
    { words, concepts }: Surveyed,
    { part, weight }: { readonly part: Part; readonly weight: number },
  ): void {
    const scale = weight / Math.sqrt(Math.max(1, words.length));
    for (const word of words) features.add(this.#bundles.word(part, word), scale);
    const names = new Set(concepts.map(({ name }) => name));
    for (const name of names)
      features.add(this.#bundles.single(`${part}, begrip`, name), 1 / Math.sqrt(names.size));
  }

  #sentence(features: Features, { words, concepts, asks }: SurveyedSentence): void {
    const scale = 1 / Math.sqrt(Math.max(4, words.length));
    let before = this.#start;
    for (const word of words) {
      const bundle = this.#bundles.word('woord', word);
      features.add(bundle, scale);
      features.pair(before, bundle, scale);
      before = bundle;
    }
    this.#classes(features, words);
    if (asks) features.add(this.#bundles.single('zin', 'vraagteken'), 1);
    this.#concepts(features, concepts);
  }

  #classes(features: Features, words: readonly string[]): void {
    const starts: number[] = [];
    const bundles: Bundle[] = [];
    words.forEach((word, number) => {
      for (const name of this.#classesOf(word)) {
        starts.push(number);
        bundles.push(this.#bundles.single('klasse', name));
      }
    });
    addPairs(features, { starts, bundles, reach: CLASSES_REACH });
  }

  #rules(features: Features, place: Placed, { statements, silenced }: Ruled): void {
    const said = new Set<Bundle>();
    for (const one of statements)
      if (isOn(one, place)) said.add(this.#bundles.single('regel', `${one.indicator} ${one.value}`));
    for (const one of silenced)
      if (isOn(one, place)) said.add(this.#bundles.single('regel zwijgt', one.indicator));
    for (const bundle of said) features.add(bundle, 1);
  }

  #concepts(features: Features, concepts: readonly Concept[]): void {
    const bundles = concepts.map(({ name }) => this.#bundles.single('begrip', name));
    const different = new Set(bundles);
    const scale = 1 / Math.sqrt(Math.max(4, different.size));
    for (const bundle of different) features.add(bundle, scale);
    const starts = concepts.map(({ start }) => start);
    addPairs(features, { starts, bundles, reach: CONCEPTS_REACH });
  }

  #neighbour(features: Features, part: Part, sentence: Surveyed | undefined): void {
    if (sentence === undefined) return;
    const scale = 0.5 / Math.sqrt(Math.max(4, sentence.words.length));
    for (const word of sentence.words) features.add(this.#bundles.bare(part, word), scale);
  }
}

interface Found {
  /** At which words. */
  readonly starts: readonly number[];
  readonly bundles: readonly Bundle[];
  /** How many words two of them may be apart. */
  readonly reach: number;
}

/** Each two different ones that begin after each other within reach, once. */
function addPairs(features: Features, { starts, bundles, reach }: Found): void {
  const seen = new Set<number>();
  const from = features.pairs.length;
  for (let i = 0; i < starts.length; i++)
    for (let j = 0; j < starts.length; j++) {
      const distance = starts[j]! - starts[i]!;
      if (distance <= 0 || distance >= reach || bundles[i] === bundles[j]) continue;
      const hash = hashOfPair(bundles[i]!.hash, bundles[j]!.hash);
      if (seen.has(hash)) continue;
      seen.add(hash);
      features.addPair(bundles[i]!, bundles[j]!, hash, 1);
    }
  const weight = 1 / Math.sqrt(Math.max(8, seen.size));
  features.pairWeights.fill(weight, from);
}

/** Of all that rules made of a dossier what is about this entry. */
function ruledIn({ statements, silenced }: Ruled, { entry: { id } }: SurveyedEntry): Ruled {
  const isOwn = ({ entry }: Statement): boolean => entry === id;
  return { statements: statements.filter(isOwn), silenced: silenced.filter(isOwn) };
}
