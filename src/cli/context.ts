import type { Language, Words } from './words.js';

/** What every command gets: what it says and where it runs. */
export interface Context {
  readonly language: Language;
  readonly words: Words;
  readonly root: string;
}
