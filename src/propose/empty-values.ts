/** Contents that mean: not filled in (small letters). */
export const EMPTY_VALUES: readonly string[] = ['-', '--', '?', 'n.v.t.', 'nvt', 'n/a', 'null'];

/** A value as it counts: trimmed, and nothing where it means nothing. */
export function countedValue(value: string | undefined): string {
  const text = (value ?? '').trim();
  return EMPTY_VALUES.includes(text.toLowerCase()) ? '' : text;
}
