/** Kind of a printed content, as the profile's `types` names them: a print-out shows no kinds, only how they look. */
export function printType(text: string): string {
  const line = text.trim();
  // `[x] ja [ ] nee`
  if (/^\[[ x]\]\s+ja\s+\[[ x]\]\s+nee$/iu.test(line)) return 'vinkje';
  if (/^(?:rood|oranje|geel|groen)$/iu.test(line)) return 'kleur';
  if (/^-?\d+(?:[.,]\d+)?$/u.test(line)) return 'getal';
  // `14-11-2022`, `2022-11-14`
  if (/^(?:\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})$/u.test(line)) return 'datum';
  return 'tekst';
}
