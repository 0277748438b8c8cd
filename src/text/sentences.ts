import type { Tokens } from './tokens.js';

/** Lower-cased words that end in a full stop without ending the sentence. */
export type IsAbbreviation = (word: string) => boolean;

const BULLET = /^[ \t]*(?:[-*•–—▪◦☐☒☑]|\[[ xX]?\]|\d{1,2}[.)])[ \t]/u;

/**
 * Whether a sentence ends between token `i` and the next. Lines end sentences unless they were broken in the middle
 * of one; `label:` does not, the line does. Intl.Segmenter is not used: it breaks after `Dhr.` (shared notes).
 */
export function endsSentence(tokens: Tokens, i: number, isAbbreviation: IsAbbreviation): boolean {
  if (i + 1 >= tokens.count) return true;
  const from = tokens.endOf(i);
  const to = tokens.startOf(i + 1);
  const { text } = tokens;
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char === 10) {
      if (endsLine(text, { from, lineEnd: at, next: to })) return true;
    } else if (char === 33 || char === 63 || char === 0x2026) {
      return true;
    } else if (char === 46) {
      if (endsAtStop(tokens, { i, at, next: to, isAbbreviation })) return true;
    } else if (char === 59 && text.charCodeAt(at + 1) === 32) {
      return true;
    }
  }
  return false;
}

function endsLine(text: string, gap: { from: number; lineEnd: number; next: number }): boolean {
  const between = text.slice(gap.lineEnd + 1, gap.next);
  if (between.includes('\n') || BULLET.test(between)) return true;
  const before = text.slice(gap.from, gap.lineEnd).trim();
  if (before !== '' && before !== ',') return true;
  const next = text[gap.next]!;
  const goesOn = next === next.toLowerCase() && next !== next.toUpperCase();
  const lineStart = text.lastIndexOf('\n', gap.from - 1) + 1;
  return !(goesOn && gap.lineEnd - lineStart > 60);
}

interface Stop {
  readonly i: number;
  readonly at: number;
  readonly next: number;
  readonly isAbbreviation: IsAbbreviation;
}

function endsAtStop(tokens: Tokens, { i, at, next, isAbbreviation }: Stop): boolean {
  const { text } = tokens;
  if (at + 1 === next && at > 0) return false; // inside `i.v.m.`, `www.x`
  const word = tokens.wordAt(i).toLowerCase();
  if (at === tokens.endOf(i) && ((word.length === 1 && !/\d/u.test(word)) || isAbbreviation(word))) {
    return text.slice(at, next).includes('\n\n');
  }
  return true;
}
