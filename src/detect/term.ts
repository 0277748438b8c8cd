import type { ClassList, LexiconIndex } from './lexicon-index.js';
import type { Hit } from './match/hits.js';
import type { Phrase } from './match/phrase.js';
import type { Reading, Stretch } from './reading.js';

/** The words used for the thing (noemer): of the words that may name it, those nearest to the anchor, else further off. */
export function namedBy(
  named: ClassList,
  {
    reading,
    anchor,
    title,
  }: { readonly reading: Reading; readonly anchor: Stretch; readonly title?: Reading | undefined },
  index: LexiconIndex,
): string | undefined {
  if (named.length === 0) return undefined;
  const near =
    nearest(reading.hitsIn(named, reading.sentenceAt(anchor.start)), anchor) ??
    nearest(reading.hitsIn(named, reading.neighboursAt(anchor.start)), anchor);
  if (near !== undefined) return termOf(reading, near, index);
  const inTitle = title === undefined ? undefined : nearest(title.hitsOf(named), { start: 0, end: 0 });
  return inTitle && title && termOf(title, inTitle, index);
}

/** A hit as the lexicon writes it, or as the text does where the lexicon leaves words open. */
export function termOf(reading: Reading, hit: Hit, index: LexiconIndex): string {
  const member = reading.entryOf(hit);
  if (member !== undefined) return member.name;
  const phrase = index.matcher.phraseAt(hit.classNumber, hit.phrase);
  return phrase === undefined || isOpen(phrase) ? wordsOf(reading, hit, phrase) : phrase.name;
}

const isOpen = ({ elements }: Phrase): boolean =>
  elements.some(({ atoms, gap }) => gap > 0 || atoms.length > 1 || isWild(atoms[0]?.kind));

/** What stands in a gap may be anybody's name: `stemde … af`. */
function wordsOf(reading: Reading, hit: Stretch, phrase: Phrase | undefined): string {
  const gaps = (phrase?.elements ?? []).flatMap(({ gap }, at) => (gap > 0 ? [at] : []));
  const head = { start: hit.start, end: hit.start + (gaps[0] ?? 0) };
  const tail = { start: hit.end - ((phrase?.elements.length ?? 0) - (gaps.at(-1) ?? 0)), end: hit.end };
  const pieces = gaps.length === 0 || tail.start <= head.end ? [hit] : [head, tail];
  return pieces.map((piece) => reading.words(piece).toLowerCase().replace(/\s+/gu, ' ')).join(' … ');
}

/** Of those at the same distance the longest, of these the first. */
function nearest(hits: readonly Hit[], anchor: Stretch): Hit | undefined {
  let best = hits[0];
  for (const hit of hits) {
    const closer = distance(best!, anchor) - distance(hit, anchor) || length(hit) - length(best!);
    if (closer > 0) best = hit;
  }
  return best;
}

/** 0 where they share a word, 1 side by side. */
const distance = (hit: Stretch, anchor: Stretch): number =>
  Math.max(0, hit.start - anchor.end + 1, anchor.start - hit.end + 1);

const length = ({ start, end }: Stretch): number => end - start;

const isWild = (kind: string | undefined): boolean =>
  kind === 'prefix' || kind === 'suffix' || kind === 'infix';
