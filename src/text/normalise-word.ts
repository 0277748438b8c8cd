/** Lower case, without diacritics, soft hyphens, apostrophes and line-end hyphens: the form in which words are compared. */
export function normaliseWord(raw: string): string {
  return raw
    .replace(/-[ \t]*\r?\n[ \t]*/gu, '')
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD'’‘`´]/gu, '')
    .toLowerCase();
}
