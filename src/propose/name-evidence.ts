/** How well a name fits a list of words: 1 it is one of them, 0.7 one stands apart in it, 0.5 one is part of it, else 0. */
export function nameEvidence(name: string, words: readonly string[]): number {
  const parts = partsOf(name);
  const whole = parts.join('');
  if (words.includes(whole)) return 1;
  if (parts.some((part) => words.includes(part))) return 0.7;
  return words.some((word) => word.length >= 5 && whole.includes(word)) ? 0.5 : 0;
}

/** `kop/datumGeopend` → datum, geopend; `@Aard_geweld` → aard, geweld. */
function partsOf(name: string): readonly string[] {
  return (name.split('/').at(-1) ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<low>\p{Ll})(?<high>\p{Lu})/gu, '$<low> $<high>')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((part) => part !== '');
}
