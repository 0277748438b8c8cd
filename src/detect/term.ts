import type { ClassList } from './match/class-list.js';
import { HitList } from './match/hit-list.js';
import type { Phrase } from './match/phrase.js';
import type { Reading, Stretch } from './reading.js';

/** Hits of one list after the other; none is kept. */
const found = new HitList();

/** The words used for the thing (noemer): of the words that may name it, those nearest to the anchor, else further off. */
export function namedBy(
  named: ClassList,
  {
    reading,
    anchor,
    title,
  }: { readonly reading: Reading; readonly anchor: Stretch; readonly title?: Reading | undefined },
): string | undefined {
  if (reading.has(named)) {
    reading.gather(named, reading.sentenceAt(anchor.start).window, found);
    if (found.length === 0) reading.gather(named, reading.neighboursAt(anchor.start).window, found);
    if (found.length > 0) return nearestTerm(reading, anchor);
  }
  if (title === undefined || !title.has(named)) return undefined;
  title.gather(named, title.hits.whole, found);
  return nearestTerm(title, { start: 0, end: 0 });
}

/** The term of the found hit nearest to the anchor; of those at the same distance the longest, of these the first. */
function nearestTerm(reading: Reading, anchor: Stretch): string {
  let best = 0;
  let bestAt = reading.stretchAt(found.at[0]!);
  for (let i = 1; i < found.length; i++) {
    const at = reading.stretchAt(found.at[i]!);
    const closer = distance(bestAt, anchor) - distance(at, anchor) || length(at) - length(bestAt);
    if (closer <= 0) continue;
    best = i;
    bestAt = at;
  }
  return termOf(reading, found.at[best]!, found.classNumbers[best]!);
}

/** A hit of a class as the lexicon writes it, or as the text does where the lexicon leaves words open. */
export function termOf(reading: Reading, at: number, classNumber: number): string {
  const member = reading.entryAt(at, classNumber);
  if (member !== undefined) return member.name;
  const phrase = reading.index.matcher.phraseAt(reading.phraseAt(at, classNumber));
  return phrase.isOpen ? wordsOf(reading, reading.stretchAt(at), phrase) : phrase.name;
}

/** What stands in a gap may be anybody's name: `stemde … af`. */
function wordsOf(reading: Reading, hit: Stretch, { elements }: Phrase): string {
  const first = elements.findIndex(({ gap }) => gap > 0);
  if (first < 0) return asTerm(reading.words(hit));
  const last = elements.findLastIndex(({ gap }) => gap > 0);
  const head = { start: hit.start, end: hit.start + first };
  const tail = { start: hit.end - (elements.length - last), end: hit.end };
  if (tail.start <= head.end) return asTerm(reading.words(hit));
  return `${asTerm(reading.words(head))} … ${asTerm(reading.words(tail))}`;
}

const SPACE = /\s+/gu;

const asTerm = (words: string): string => words.toLowerCase().replace(SPACE, ' ');

/** 0 where they share a word, 1 side by side. */
const distance = (hit: Stretch, anchor: Stretch): number =>
  Math.max(0, hit.start - anchor.end + 1, anchor.start - hit.end + 1);

const length = ({ start, end }: Stretch): number => end - start;
