/** Each field with what stands at its reference; a field without is left out. */
export function valuesOf(
  fields: Readonly<Record<string, string>>,
  valueAt: (reference: string) => string | undefined,
): Record<string, string> {
  const pairs = Object.entries(fields).flatMap(([name, reference]) => {
    const value = valueAt(reference);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(pairs);
}
