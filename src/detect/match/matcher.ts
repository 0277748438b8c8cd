import { normaliseWord } from '../../text/normalise-word.js';
import type { Tokens } from '../../text/tokens.js';
import { Ahead } from './ahead.js';
import type { ClassList } from './class-list.js';
import { HitBuffer } from './hit-buffer.js';
import type { Kinds } from './kinds.js';
import type { Phrase } from './phrase.js';
import type { PhraseClass } from './phrase-class.js';
import { PhraseClasses, type Use } from './phrase-classes.js';
import { NO_PLAN, Plans } from './plans.js';
import { Presence } from './presence.js';
import type { TextHits } from './text-hits.js';
import { createVocabulary } from './vocabulary.js';
import { walk } from './walk.js';
import { createWordReader } from './word-reader.js';

/** One automaton over all classes of phrases. Add classes, then match texts. */
export interface Matcher {
  /** Number of the class of these phrases; the same list gives the same number. */
  addClass(phrases: readonly string[], use?: Use): number;
  /** Lets names stand for the members of a class; to be done before the class is in a list. */
  allowNames(classNumber: number): void;
  classAt(classNumber: number): PhraseClass;
  /** The classes with these numbers, to be looked for together. */
  listOf(numbers: readonly number[]): ClassList;
  phraseAt(number: number): Phrase;
  /** How many phrases there are; they are numbered from 0. */
  phraseCount(): number;
  /** The hits in prose, or in a short text that may be a label too. */
  match(tokens: Tokens, use: 'prose' | 'label'): TextHits;
  /** The hits of classes for surveys that are not in prose. */
  survey(tokens: Tokens): TextHits;
  /** Whether some phrase of prose has this word, so that it is no mere name. */
  knows(word: string): boolean;
}

export function createMatcher(): Matcher {
  const classes = new PhraseClasses(normaliseWord);
  let machine: Machine | undefined;
  const built = (): Machine => {
    if (machine?.kinds !== classes.kinds) machine = createMachine(classes);
    return machine;
  };

  return {
    addClass: (phrases, use = 'prose') => classes.add(phrases, use),
    allowNames: (classNumber) => classes.allowNames(classNumber),
    classAt: (classNumber) => classes.classAt(classNumber),
    listOf: (numbers) => classes.listOf(numbers),
    phraseAt: (number) => classes.phrases[number]!.phrase,
    phraseCount: () => classes.phrases.length,
    knows: (word) => built().prose.knows(word),
    match(tokens, use) {
      const { prose, label, found } = built();
      prose.walk(tokens, found);
      if (use === 'label') label.walk(tokens, found);
      return found.take();
    },
    survey(tokens) {
      const { survey, found } = built();
      survey.walk(tokens, found);
      return found.take();
    },
  };
}

/** What is built of all classes before the first text. */
interface Machine extends Readonly<Record<Use, Side>> {
  readonly kinds: Kinds;
  readonly found: HitBuffer;
}

function createMachine(classes: PhraseClasses): Machine {
  const { kinds, phrases } = classes;
  const numbered = phrases.map((one, number) => ({ ...one, number }));
  const sideOf = (use: Use): Side =>
    createSide(
      numbered.filter((one) => one.use === use),
      kinds,
    );
  const surveyed = numbered.filter(({ use, isSurveyed }) => isSurveyed && use !== 'prose');
  const found = new HitBuffer({ classes, kinds, presence: new Presence(kinds) });
  return {
    prose: sideOf('prose'),
    label: sideOf('label'),
    survey: createSide(surveyed, kinds),
    kinds,
    found,
  };
}

/** The words and phrases of one use. */
interface Side {
  walk(tokens: Tokens, found: HitBuffer): void;
  knows(word: string): boolean;
}

function createSide(
  phrases: readonly { readonly phrase: Phrase; readonly number: number }[],
  kinds: Kinds,
): Side {
  const vocabulary = createVocabulary();
  const plans = new Plans(kinds);
  for (const { phrase, number } of phrases) {
    const positions = phrase.elements.map(({ atoms, optional, gap }) => ({
      atoms: atoms.map((atom) => vocabulary.atomOf(atom)),
      optional,
      gap,
    }));
    const required = positions.findIndex(({ optional }) => !optional);
    for (let from = 0; from <= required; from++)
      plans.add({ phrase: number, positions: positions.slice(from) });
  }
  const ahead = new Ahead(vocabulary.size());
  const plansOf = createWordReader((raw) => {
    const atoms = vocabulary.look(raw);
    return atoms === undefined ? NO_PLAN : plans.planOf(atoms);
  });
  return {
    walk(tokens, found) {
      const own = plansOf(tokens);
      walk({ numbers: plans.numbers, plans: own, count: tokens.count }, ahead, found);
      found.endWalk();
    },
    knows: vocabulary.knows,
  };
}
