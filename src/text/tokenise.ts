/** Tokens as parallel offsets into the source text: token i is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const SEPARATOR = 0;
const WORD = 1;
const JOINER = 2; // inside a word only: - ' ’ & soft hyphen, and . , : between digits
const OTHER = 3; // beyond the table: look at the Unicode class

const KINDS = new Uint8Array(0x2200);
for (let code = 0; code < KINDS.length; code++) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{N}\p{M}_]/u.test(char)) KINDS[code] = WORD;
}
for (const char of "-'’‘&\u00AD\u2010\u2011") KINDS[char.charCodeAt(0)] = JOINER;
for (const char of '.,:/') KINDS[char.charCodeAt(0)] = OTHER;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < KINDS.length) return KINDS[code] ?? SEPARATOR;
  if (code >= 0xfb00 && code <= 0xfb06) return WORD; // ligatures from PDF
  return SEPARATOR;
}

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

let startBuffer = new Int32Array(4096);
let endBuffer = new Int32Array(4096);

function grow(): void {
  const starts = new Int32Array(startBuffer.length * 2);
  starts.set(startBuffer);
  const ends = new Int32Array(endBuffer.length * 2);
  ends.set(endBuffer);
  startBuffer = starts;
  endBuffer = ends;
}

/**
 * Cuts Dutch text into words. A hyphen, apostrophe or ampersand inside a word stays in it, a trailing hyphen too
 * (`hulpverlenings- en veiligheidsplan`); `MDA++` keeps its pluses.
 */
export function tokenise(text: string): Tokens {
  let count = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (kindAt(text, at) !== WORD) {
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(text, at, length);
    if (count === startBuffer.length) grow();
    startBuffer[count] = start;
    endBuffer[count] = at;
    count++;
  }
  return { text, count, start: startBuffer.slice(0, count), end: endBuffer.slice(0, count) };
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
