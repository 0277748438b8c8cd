import { normaliseWord } from '../../text/normalise-word.js';
import type { Tokens } from '../../text/tokenise.js';
import { type Phrase, parsePhrase } from './phrase.js';
import { createVocabulary, type WordForm } from './vocabulary.js';

/** A phrase found at tokens [start, end); `phrase` counts within its class. */
export interface Hit {
  readonly classNumber: number;
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/** The hits of one text, per class number, in order of start; of equal starts the longest first. */
export type Hits = readonly (readonly Hit[] | undefined)[];

interface Compiled {
  readonly classNumber: number;
  readonly phrase: number;
  readonly positions: readonly {
    readonly atoms: readonly number[];
    readonly optional: boolean;
    readonly gap: number;
  }[];
}

/** One automaton over all classes of phrases. Add classes, then match texts. */
export interface Matcher {
  /** Number of the class of these phrases; the same list gives the same number. */
  addClass(phrases: readonly string[]): number;
  phrasesOf(classNumber: number): readonly Phrase[];
  match(tokens: Tokens): Hits;
  /** Whether some phrase has this word, so that it is no mere name. */
  knows(word: string): boolean;
}

export function createMatcher(): Matcher {
  const vocabulary = createVocabulary();
  const classes: Phrase[][] = [];
  const known = new Map<string, number>();
  /** Per atom: the phrases that can begin with it. */
  const starts: Compiled[][] = [];

  function compile(phrase: Phrase, classNumber: number, index: number): void {
    const positions = phrase.elements.map(({ atoms, optional, gap }) => ({
      atoms: atoms.map((atom) => vocabulary.atomOf(atom)),
      optional,
      gap,
    }));
    for (let from = 0; from < positions.length; from++) {
      const compiled = { classNumber, phrase: index, positions: positions.slice(from) };
      for (const atom of positions[from]!.atoms) (starts[atom] ??= []).push(compiled);
      if (!positions[from]!.optional) return;
    }
  }

  return {
    addClass(phrases) {
      const key = phrases.join('\n');
      const before = known.get(key);
      if (before !== undefined) return before;
      const number = classes.length;
      const parsed = phrases.map((phrase) => parsePhrase(phrase, normaliseWord));
      classes.push(parsed);
      known.set(key, number);
      parsed.forEach((phrase, index) => {
        compile(phrase, number, index);
      });
      return number;
    },
    knows: (word) => vocabulary.look(word).atoms !== undefined,
    phrasesOf: (classNumber) => classes[classNumber] ?? [],
    match(tokens) {
      const forms = wordForms(tokens, vocabulary.look);
      const hits: Hit[][] = [];
      for (let at = 0; at < forms.length; at++) {
        for (const atom of forms[at]?.atoms ?? []) {
          for (const phrase of starts[atom] ?? []) {
            const end = endOfMatch(forms, at + 1, phrase.positions, 1);
            if (end > 0)
              addHit((hits[phrase.classNumber] ??= []), {
                classNumber: phrase.classNumber,
                start: at,
                end,
                phrase: phrase.phrase,
              });
          }
        }
      }
      return hits;
    },
  };
}

function addHit(list: Hit[], hit: Hit): void {
  const last = list.at(-1);
  if (last !== undefined && last.start === hit.start) {
    if (last.end >= hit.end) return;
    list.pop();
  }
  list.push(hit);
}

/** Word forms of the tokens, with only the known ones filled; `hulpverlenings- en veiligheidsplan` completed. */
function wordForms(tokens: Tokens, look: (raw: string) => WordForm): (WordForm | undefined)[] {
  const { text, count, start, end } = tokens;
  const forms = new Array<WordForm | undefined>(count);
  for (let i = 0; i < count; i++) {
    const form = look(text.slice(start[i], end[i]));
    if (form.atoms !== undefined) forms[i] = form;
    else if (form.normal.endsWith('-') && form.normal.length > 3)
      forms[i] = complete(tokens, i, form.normal, look);
  }
  return forms;
}

/** The head that an elliptical compound shares with the word after `en` or `of`. */
function complete(
  { text, count, start, end }: Tokens,
  i: number,
  normal: string,
  look: (raw: string) => WordForm,
): WordForm | undefined {
  const link = i + 1 < count ? text.slice(start[i + 1], end[i + 1]) : '';
  if (i + 2 >= count || !['en', 'of', 'en/of'].includes(link)) return undefined;
  const whole = normaliseWord(text.slice(start[i + 2], end[i + 2]));
  const modifier = normal.slice(0, -1);
  for (let cut = 1; cut <= whole.length - 4; cut++) {
    const form = look(modifier + whole.slice(cut));
    if (form.atoms !== undefined) return form;
  }
  return undefined;
}

/** Where the rest of a phrase ends when its first position stood before `at`; -1 when it does not go on. Longest wins. */
function endOfMatch(
  forms: readonly (WordForm | undefined)[],
  at: number,
  positions: Compiled['positions'],
  position: number,
): number {
  const next = positions[position];
  if (next === undefined) return at;
  for (let skip = 0; skip <= next.gap; skip++) {
    const atoms = forms[at + skip]?.atoms;
    if (atoms?.some((atom) => next.atoms.includes(atom))) {
      const end = endOfMatch(forms, at + skip + 1, positions, position + 1);
      if (end > 0) return end;
    }
  }
  return next.optional ? endOfMatch(forms, at, positions, position + 1) : -1;
}
