import type { CompiledCue } from './lexicon-index.js';
import { HitList } from './match/hit-list.js';
import type { Reading, Stretch } from './reading.js';
import type { Sentence } from './sentences.js';

/** A cue where it stands. */
export interface CueHit {
  readonly cue: CompiledCue;
  readonly at: Stretch;
}

/** Hits of one cue after the other; none is kept. */
const found = new HitList();
const NONE: readonly CueHit[] = [];

/** The cues in a sentence, in the order of the lexicon, without those that only look like one; found once for all rules. */
export function cuesIn(sentence: Sentence): readonly CueHit[] {
  sentence.cues ??= findCues(sentence);
  return sentence.cues;
}

function findCues(sentence: Sentence): readonly CueHit[] {
  const { reading } = sentence;
  if (reading.cues().length === 0) return NONE;
  const cueHits: CueHit[] = [];
  for (const cue of reading.cues()) {
    if (cue.entry) continue;
    cue.classes.gather(reading.hits, sentence.window, found);
    for (let i = 0; i < found.length; i++) {
      const at = reading.stretchAt(found.at[i]!);
      if (cue.colon !== undefined && !isNotation(reading, at, cue.colon)) continue;
      if (!isPseudo(reading, at, cue)) cueHits.push({ cue, at });
    }
  }
  return cueHits;
}

/** `nieuwe zorgen: geen`, `gezinsplan: nog opstellen` */
function isNotation({ tokens, text }: Reading, { start, end }: Stretch, how: 'directly' | 'alone'): boolean {
  if (start === 0 || !text.slice(tokens.endOf(start - 1), tokens.startOf(start)).includes(':')) return false;
  if (how === 'directly' || end >= tokens.count) return true;
  return (
    text.slice(tokens.endOf(end - 1), tokens.startOf(end)).trim() !== '' ||
    isLineEnd(text, tokens.endOf(end - 1))
  );
}

const isLineEnd = (text: string, at: number): boolean => /^\s*\n/u.test(text.slice(at, at + 9));

function isPseudo(reading: Reading, hit: Stretch, { kind }: CompiledCue): boolean {
  const pseudo = reading.index.pseudo.get(kind);
  if (pseudo === undefined) return false;
  const all = reading.allOf(pseudo);
  for (let i = 0; i < all.length; i++) {
    const { start, end } = reading.stretchAt(all.at[i]!);
    if (start <= hit.start && end >= hit.end) return true;
  }
  return false;
}
