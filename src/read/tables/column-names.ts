/** Names of the columns of a table, all different: a second `Opmerking` is `Opmerking (2)`, one without a name `kolom 4`. */
export function columnNames(header: readonly string[], width: number): readonly string[] {
  const names = new Set<string>();
  for (let column = 0; column < Math.max(header.length, width); column += 1) {
    const name = header[column]?.trim() || `kolom ${column + 1}`;
    let free = name;
    for (let count = 2; names.has(free); count += 1) free = `${name} (${count})`;
    names.add(free);
  }
  return [...names];
}
