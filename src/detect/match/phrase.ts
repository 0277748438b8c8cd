/** One position in a phrase: any of these atoms, perhaps absent, after at most `gap` other tokens. */
export interface Element {
  readonly atoms: readonly Atom[];
  readonly optional: boolean;
  readonly gap: number;
}

export type Atom =
  | { readonly kind: 'exact' | 'inflected' | 'cased'; readonly word: string }
  | { readonly kind: 'prefix' | 'suffix' | 'infix'; readonly word: string };

export interface Phrase {
  /** As written in the data, without its marks: the noemer when nothing better is known. */
  readonly name: string;
  readonly elements: readonly Element[];
  /** Whether it leaves words open: by gaps, choices or parts of words. */
  readonly isOpen: boolean;
}

/**
 * Reads the phrase notation of the rules: `woord`, `woord~` (with inflections), `begin*`, `*eind`, `*midden*`,
 * `=MST` (written exactly so), `a|b`, `woord?` (may be absent), `..` (at most 3 other tokens), `..5`.
 * @throws Error with a Dutch reason when it is not well-formed.
 */
export function parsePhrase(source: string, normalise: (word: string) => string): Phrase {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of source.trim().split(/\s+/u)) {
    if (/^\.\.\d*$/u.test(part)) {
      gap = part === '..' ? 3 : Number(part.slice(2));
      continue;
    }
    const optional = part.length > 1 && part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const choices = body.split('|');
    if (choices.length > 1) choices.forEach(refuseMark);
    elements.push({ atoms: choices.map((word) => parseAtom(word, normalise)), optional, gap });
    gap = 0;
  }
  if (elements.length === 0) throw new Error(`Zinsdeel "${source}" is leeg.`);
  if (elements.every((element) => element.optional)) {
    throw new Error(
      `Zinsdeel "${source}" heeft alleen woorden die mogen ontbreken; minstens één moet er staan.`,
    );
  }
  return { name: nameOf(source), elements, isOpen: elements.some(isOpen) };
}

const isOpen = ({ atoms, gap }: Element): boolean => gap > 0 || atoms.length > 1 || isWild(atoms[0]?.kind);

const isWild = (kind: string | undefined): boolean =>
  kind === 'prefix' || kind === 'suffix' || kind === 'infix';

/** Of `a|b c` nobody can tell whether `b c` is meant as one choice; of these marks one can. */
function refuseMark(choice: string): void {
  if (!/^\.\.|^@|\?$/u.test(choice)) return;
  throw new Error(`"${choice}" kan geen keuze naast | zijn; schrijf het als eigen zinsdeel.`);
}

function nameOf(source: string): string {
  return source
    .split(/\s+/u)
    .filter((part) => !part.startsWith('..') && !part.endsWith('?'))
    .map((part) => (part.split('|')[0] ?? part).replace(/[~*=]/gu, ''))
    .join(' ');
}

function parseAtom(source: string, normalise: (word: string) => string): Atom {
  if (source.startsWith('=')) return { kind: 'cased', word: source.slice(1) };
  const open = source.startsWith('*');
  const close = source.endsWith('*');
  const inflected = source.endsWith('~');
  const word = normalise(source.replace(/^\*|[*~]$/gu, ''));
  if (word === '') throw new Error(`Woord "${source}" is leeg; schrijf letters naast de tekens * en ~.`);
  if (open && close) return { kind: 'infix', word };
  if (open) return { kind: 'suffix', word };
  if (close) return { kind: 'prefix', word };
  return { kind: inflected ? 'inflected' : 'exact', word };
}
