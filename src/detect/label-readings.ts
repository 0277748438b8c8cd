import { ownString } from '../text/own-string.js';
import type { LexiconIndex } from './lexicon-index.js';
import { type Reading, read } from './reading.js';

const MOST = 4000;
const LONGEST = 80;

/**
 * Reads labels, places and authors. An export repeats them in dossier after dossier, so their readings are kept, as
 * many as fit; texts, titles and names are not kept: they are of one dossier.
 */
export function createLabelReadings(index: LexiconIndex): (label: string) => Reading {
  let kept = new Map<string, Reading>();
  return (label) => {
    const known = kept.get(label);
    if (known !== undefined) return known;
    if (label.length > LONGEST) return read(label, index);
    if (kept.size >= MOST) kept = new Map();
    const own = ownString(label);
    const reading = read(own, index).onItsOwn();
    kept.set(own, reading);
    return reading;
  };
}
