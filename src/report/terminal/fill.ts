/** Fills the `{}` in order. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  const left = [...values];
  return template.replaceAll('{}', () => String(left.shift() ?? ''));
}
