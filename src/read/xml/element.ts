/** An element of an XML source; names are local, without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  /** Its own text and that of the elements in it, in order. */
  readonly text: string;
  readonly line: number;
}

/** The elements at `path` (`map/veld`), in document order. */
export function elementsAt(element: XmlElement, path: string): readonly XmlElement[] {
  return path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
      [element],
    );
}

/** What a reference of a profile points at: `@naam`, `../@naam`, `../datum`, `aard`, `.`. */
export function valueAt(element: XmlElement, reference: string): string | undefined {
  const steps = reference.split('/');
  let at: XmlElement | undefined = element;
  for (const step of steps) {
    if (step.startsWith('@')) return at?.attributes[step.slice(1)];
    if (step === '..') at = at?.parent;
    else if (step !== '.') at = at?.children.find((child) => child.name === step);
  }
  return at?.text;
}

/** All that a reference points at: of a path down, the text of every element there. */
export function valuesAt(element: XmlElement, reference: string): readonly string[] {
  if (!/[@.]/u.test(reference)) return elementsAt(element, reference).map(({ text }) => text);
  const value = valueAt(element, reference);
  return value === undefined ? [] : [value];
}
