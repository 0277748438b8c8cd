export type Style = 'telegram' | 'gemengd' | 'proza';

export interface StyleFigures {
  /** Mean per sentence. */
  readonly words: number;
  /** Share of sentences without a finite verb. */
  readonly verbless: number;
}

export const STYLES: readonly Style[];
export function sentencesIn(text: string): readonly (readonly string[])[];
export function measureStyle(sentences: readonly (readonly string[])[]): StyleFigures;
export function styleOf(figures: StyleFigures): Style;
