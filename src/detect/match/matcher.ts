import { normaliseWord } from '../../text/normalise-word.js';
import type { Tokens } from '../../text/tokenise.js';
import { createBeginnings, type Hit } from './beginnings.js';
import { type Phrase, parsePhrase } from './phrase.js';
import { createVocabulary, type WordForm } from './vocabulary.js';

/** The hits of one text, per class number, in order of start; of equal starts only the longest. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

/** Where a class is looked for: everywhere, or only in what names things (labels, titles, headings, authors). */
export type Use = 'prose' | 'label';

/** One automaton over all classes of phrases. Add classes, then match texts. */
export interface Matcher {
  /** Number of the class of these phrases; the same list gives the same number. */
  addClass(phrases: readonly string[], use?: Use): number;
  phrasesOf(classNumber: number): readonly Phrase[];
  /** The hits in prose, or in a short text that may be a label too. */
  match(tokens: Tokens, use: Use): Hits;
  /** Whether some phrase of prose has this word, so that it is no mere name. */
  knows(word: string): boolean;
}

export function createMatcher(): Matcher {
  const sides: Record<Use, Side> = { prose: createSide(), label: createSide() };
  const classes: Phrase[][] = [];
  const known: Record<Use, Map<string, number>> = { prose: new Map(), label: new Map() };
  const inProse = new Set<number>();

  return {
    addClass(phrases, use = 'prose') {
      const key = phrases.join('\n');
      const same = known.prose.get(key) ?? known[use].get(key);
      if (same !== undefined) return same;
      const number = known.label.get(key) ?? classes.length;
      classes[number] ??= phrases.map((phrase) => parsePhrase(phrase, normaliseWord));
      known[use].set(key, number);
      if (use === 'prose') inProse.add(number);
      for (const [index, phrase] of classes[number].entries()) sides[use].add(phrase, number, index);
      return number;
    },
    knows: (word) => sides.prose.knows(word),
    phrasesOf: (classNumber) => classes[classNumber] ?? [],
    match(tokens, use) {
      const hits = new Map<number, Hit[]>();
      const found = (hit: Hit): void => {
        const list = hits.get(hit.classNumber);
        if (list === undefined) hits.set(hit.classNumber, [hit]);
        else addHit(list, hit);
      };
      sides.prose.walk(tokens, found);
      if (use === 'label') {
        sides.label.walk(tokens, (hit) => {
          if (!inProse.has(hit.classNumber)) found(hit);
        });
      }
      for (const list of hits.values()) list.reverse();
      return hits;
    },
  };
}

/** The words and phrases of all classes of one use. */
interface Side {
  add(phrase: Phrase, classNumber: number, index: number): void;
  walk(tokens: Tokens, found: (hit: Hit) => void): void;
  knows(word: string): boolean;
}

function createSide(): Side {
  const vocabulary = createVocabulary();
  const beginnings = createBeginnings();
  return {
    add({ elements }, classNumber, index) {
      const positions = elements.map(({ atoms, optional, gap }) => ({
        atoms: atoms.map((atom) => vocabulary.atomOf(atom)),
        optional,
        gap,
      }));
      for (let from = 0; from < positions.length; from++) {
        beginnings.add({ classNumber, phrase: index, positions: positions.slice(from) });
        if (!positions[from]!.optional) return;
      }
    },
    walk: (tokens, found) => beginnings.walk(wordForms(tokens, vocabulary.look), found),
    knows: vocabulary.knows,
  };
}

/** Of a class's hits at one start the longest stays; of equally long ones the one written first. */
function addHit(list: Hit[], hit: Hit): void {
  const last = list[list.length - 1]!;
  if (last.start !== hit.start) list.push(hit);
  else if (hit.end > last.end || (hit.end === last.end && hit.phrase < last.phrase)) {
    list[list.length - 1] = hit;
  }
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
