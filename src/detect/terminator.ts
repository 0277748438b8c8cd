import type { CompiledCue } from './lexicon-index.js';
import type { Stretch } from './reading.js';
import type { Sentence } from './sentences.js';

interface Reach {
  readonly sentence: Sentence;
  readonly anchor: Stretch;
}

/** A time that opens a sentence dates all of it: `Over twee weken zitten de wijkagent, de school en ik …` */
const OPENING = 4;

/** A word or sign between cue and term that ends the cue's reach; a comma in a list of nouns does not. */
export function terminator(
  { sentence, anchor }: Reach,
  between: Stretch,
  cue: CompiledCue,
): string | undefined {
  const { reading } = sentence;
  const terminators = reading.hitsOf(reading.index.terminators, sentence.window);
  const isBetween = ({ start, end }: Stretch): boolean =>
    start >= between.start && start < between.end && end <= between.end;
  const isIn = ({ start, end }: Stretch): boolean => start < anchor.end && end > anchor.start;
  const done = cue.always ? reading.hitsOf(cue.cutBy, sentence.window) : [];
  const word = terminators.find(isBetween) ?? done.find((hit) => isBetween(hit) || isIn(hit));
  if (word !== undefined) return reading.words(word);
  const opens = between.end === anchor.start && between.start - sentence.start <= OPENING;
  if (cue.kind !== 'afwezig' && (!cue.always || opens)) return undefined;
  const { text, tokens } = reading;
  const from = between.start === 0 ? 0 : tokens.endOf(between.start - 1);
  const gap = text.slice(from, between.end < tokens.count ? tokens.startOf(between.end) : text.length);
  const pieces = gap.split(/[,;()]/u);
  if (pieces.length === 1) return undefined;
  const isList = pieces.slice(1, -1).every((piece) => piece.trim().split(/\s+/u).length <= 2);
  const last = (pieces.at(-1) ?? '').trim().split(/\s+/u);
  return isList && last.length <= 3 && (last.includes('of') || last.includes('en') || pieces.length > 2)
    ? undefined
    : (/[,;()]/u.exec(gap)?.[0] ?? ',');
}
