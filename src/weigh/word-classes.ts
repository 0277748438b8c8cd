import type { WordClasses } from '../model/word-classes.js';
import { normaliseWord } from '../text/normalise-word.js';
import { stem } from '../text/stem.js';

/** Words by meaning: `telefoontje` and `gebeld` are of one class, so what is learned of one holds for the other. */
export type ClassesOf = (word: string) => readonly string[];

/** Shorter ends of a compound are chance. */
const SHORTEST_END = 5;
const NONE: readonly string[] = [];

/** A word that is unknown is what its longest known end is: `verzoeningsgesprek` a `gesprek`. */
export function classesIn(files: readonly WordClasses[]): ClassesOf {
  const byForm = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  for (const { classes } of files)
    for (const [name, words] of Object.entries(classes))
      for (const word of words.split(/\s+/u).map(normaliseWord)) {
        add(byForm, word, name);
        if (word.length > 3) add(byStem, stem(word), name);
      }
  const known = (word: string): readonly string[] | undefined =>
    byForm.get(word) ?? (word.length > 3 ? byStem.get(stem(word)) : undefined);
  return (word) => {
    const whole = known(word);
    if (whole !== undefined) return whole;
    for (let from = 3; word.length - from >= SHORTEST_END; from++) {
      const end = known(word.slice(from));
      if (end !== undefined) return end;
    }
    return NONE;
  };
}

function add(names: Map<string, string[]>, word: string, name: string): void {
  const own = names.get(word);
  if (own === undefined) names.set(word, [name]);
  else if (!own.includes(name)) own.push(name);
}
