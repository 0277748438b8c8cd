import type { Block } from './document-text.js';

const LONGEST = 80;
const MOST_WORDS = 10;
/** `3. Veiligheid`, `2.1 Afspraken`, `4) Vervolg`. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u;

/** A line that is a heading by its looks: numbered, in capitals, or short and closed with a colon; what a mail quotes is none. */
export function isHeadingLine(blocks: readonly Block[], index: number): boolean {
  const line = blocks[index]?.text.trim() ?? '';
  if (line === '' || line.startsWith('>')) return false;
  if (line.length > LONGEST || line.split(/\s+/u).length > MOST_WORDS) return false;
  if (isCapitals(line)) return true;
  if (NUMBERED.test(line)) return !/[.;,?!]$/u.test(line) && !isListItem(blocks, index);
  return line.endsWith(':') && startsParagraph(blocks, index);
}

/** At least four capitals and no small letter; codes such as `VT-12` are no heading. */
function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/^\S*\d\S*$/u.test(line);
}

/** A numbered line directly beside another numbered one is a list, not a heading. */
function isListItem(blocks: readonly Block[], index: number): boolean {
  return [index - 1, index + 1].some((beside) => NUMBERED.test(blocks[beside]?.text.trim() ?? ''));
}

function startsParagraph(blocks: readonly Block[], index: number): boolean {
  return (blocks[index - 1]?.text.trim() ?? '') === '' && (blocks[index + 1]?.text.trim() ?? '') !== '';
}
