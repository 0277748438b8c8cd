/** Bytes 80 to 9F; a dot where Windows-1252 has nothing. Node 20 decodes them as control characters. */
const UPPER = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const FIRST_UPPER = 0x80;
const QUESTION_MARK = 0x3f;

/** A text in Windows-1252; a character that it lacks becomes `?`. */
export function windows1252(text: string): Buffer {
  return Buffer.from([...text].map((sign) => byteOf(sign) ?? QUESTION_MARK));
}

/** What is left of a text that went through Windows-1252. */
export function throughWindows1252(text: string): string {
  return [...text].map((sign) => (byteOf(sign) === undefined ? '?' : sign)).join('');
}

function byteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code < FIRST_UPPER || (code > 0x9f && code <= 0xff)) return code;
  const upper = UPPER.indexOf(sign);
  return upper < 0 ? undefined : FIRST_UPPER + upper;
}
