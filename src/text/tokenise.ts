import { Tokens } from './tokens.js';

// 0 is what separates words
const WORD = 1;
const JOINER = 2; // inside a word only: - ' ’ & soft hyphen, and . , : between digits
const OTHER = 3; // beyond the table: look at the Unicode class

/** Kind of each UTF-16 code: one look a character is what cutting a text costs. */
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < 0x2200; code++) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{N}\p{M}_]/u.test(char)) KINDS[code] = WORD;
}
for (let code = 0xfb00; code <= 0xfb06; code++) KINDS[code] = WORD; // ligatures from PDF
for (const char of "-'’‘&\u00AD\u2010\u2011") KINDS[char.charCodeAt(0)] = JOINER;
for (const char of '.,:/') KINDS[char.charCodeAt(0)] = OTHER;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)]!;

/** A point, comma, colon or slash stays inside a token only between digits (`3.5`, `12:30`, `3/4`). */
function joinsDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** `veilig-` at the end of a line and `heidsplan` on the next are one word. Gives where the word goes on, else -1. */
function afterBrokenLine(text: string, hyphen: number): number {
  let at = hyphen + 1;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at++;
  if (text[at] !== '\n') return -1;
  at++;
  while (text[at] === ' ' || text[at] === '\t') at++;
  const next = text[at];
  if (next === undefined || next !== next.toLowerCase() || kindAt(text, at) !== WORD) return -1;
  return /^(?:en|of)\s/u.test(text.slice(at, at + 3)) ? -1 : at;
}

const PAGE = 1 << 13;

/** The page now written on: arrays of its own would cost a short text more than finding its words. */
let page = new Int32Array(PAGE);
let used = 0;

/**
 * Cuts Dutch text into words. A hyphen, apostrophe or ampersand inside a word stays in it, a trailing hyphen too
 * (`hulpverlenings- en veiligheidsplan`); `MDA++` keeps its pluses.
 */
export function tokenise(text: string): Tokens {
  const { length } = text;
  makeRoom(length + 2);
  const from = used;
  let to = from;
  let at = 0;
  while (at < length) {
    if (kindAt(text, at) !== WORD) {
      at++;
      continue;
    }
    page[to] = at;
    at = endOfWord(text, at, length);
    page[to + 1] = at;
    to += 2;
  }
  used = to;
  return new Tokens(text, { page, from, count: (to - from) >> 1 });
}

/** A text has at most a word for every second character, and two numbers a word. */
function makeRoom(numbers: number): void {
  if (used + numbers <= page.length) return;
  page = new Int32Array(Math.max(PAGE, numbers));
  used = 0;
}

function endOfWord(text: string, from: number, length: number): number {
  let at = from + 1;
  while (at < length) {
    const kind = kindAt(text, at);
    if (kind === WORD) at++;
    else if (kind === JOINER && at + 1 < length && kindAt(text, at + 1) === WORD) at += 2;
    else if (kind === OTHER && joinsDigits(text, at)) at += 2;
    else if (text.charCodeAt(at) === 45) {
      const next = afterBrokenLine(text, at);
      if (next < 0) return at + 1;
      at = next;
    } else if (text.charCodeAt(at) === 43 && text.charCodeAt(at + 1) === 43) return at + 2;
    else return at;
  }
  return at;
}
