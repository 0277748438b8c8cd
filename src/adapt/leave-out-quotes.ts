import type { Entry } from '../model/dossier.js';
import { type QuotedParagraph, type QuotedText, quotedStretches } from './quoted-stretches.js';

/** A quoted paragraph of fewer words goes with the paragraphs beside it: `Groet, Annet` stands in every mail. */
const LEAST_WORDS = 4;
/** What stands in place of what was left out. */
const LEFT_OUT = '[…]';

/**
 * Leaves out of each entry what it quotes of another: a quoted paragraph whose words stand in what another entry says of its
 * own, or that an earlier entry quoted already. Of what nobody has in full, the first quotation stays.
 */
export function leaveOutQuotes(entries: readonly Entry[]): readonly Entry[] {
  const texts = entries.map((entry) => (isProse(entry) ? quotedStretches(entry.text) : undefined));
  if (texts.every((text) => text === undefined || text.quoted.length === 0)) return entries;
  const library = new Library(entries, texts);
  const changed = new Map<Entry, Entry>();
  for (const index of chronologically(entries)) {
    const entry = entries[index]!;
    changed.set(entry, withoutQuotes(entry, { text: texts[index], library }));
  }
  return entries.map((entry) => changed.get(entry) ?? entry);
}

function isProse({ mode }: Entry): boolean {
  return mode === 'beschrijving' || mode.startsWith('bijlage');
}

/** By date; entries without one last; else as they stand. */
function chronologically(entries: readonly Entry[]): readonly number[] {
  const day = (index: number): string => entries[index]?.date ?? '9999';
  return [...entries.keys()].sort((one, other) =>
    day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : one - other,
  );
}

/** What stands where, by its words. */
class Library {
  readonly #own: readonly { readonly id: string; readonly words: string }[];
  readonly #quotedIn = new Map<string, string>();

  constructor(entries: readonly Entry[], texts: readonly (QuotedText | undefined)[]) {
    this.#own = entries.map(({ id }, index) => ({ id, words: ` ${texts[index]?.own ?? ''} ` }));
  }

  /** The entry that has these words; undefined where `reader` is the first to bring them. */
  find(words: string, reader: string): string | undefined {
    const source = this.#own.find(({ id, words: own }) => id !== reader && own.includes(` ${words} `))?.id;
    const found = source ?? this.#quotedIn.get(words);
    if (found === undefined) this.#quotedIn.set(words, reader);
    return found;
  }
}

interface Known {
  readonly text: QuotedText | undefined;
  readonly library: Library;
}

function withoutQuotes(entry: Entry, { text, library }: Known): Entry {
  const quoted = text?.quoted ?? [];
  const sources = quoted.map(({ words, isHeader }) =>
    isHeader || words.split(' ').length < LEAST_WORDS ? undefined : library.find(words, entry.id),
  );
  if (sources.every((source) => source === undefined)) return entry;
  const left = quoted.filter(
    (paragraph, index) => isLeftOut({ quoted, sources }, index) && paragraph.end > paragraph.start,
  );
  return {
    ...cut(entry, joined(left, entry.text)),
    quotes: [...new Set(sources.filter((one) => one !== undefined))],
  };
}

interface Judged {
  readonly quoted: readonly QuotedParagraph[];
  readonly sources: readonly (string | undefined)[];
}

/** Short paragraphs and headers share the fate of the next that has words, else of the one before. */
function isLeftOut({ quoted, sources }: Judged, index: number): boolean {
  const hasWords = (at: number): boolean =>
    !quoted[at]!.isHeader && quoted[at]!.words.split(' ').length >= LEAST_WORDS;
  if (hasWords(index)) return sources[index] !== undefined;
  const next = quoted.findIndex((_, at) => at > index && hasWords(at));
  const before = quoted.findLastIndex((_, at) => at < index && hasWords(at));
  return sources[next >= 0 ? next : before] !== undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches with nothing but marks and space between them are one. */
function joined(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last && /^[\s>]*$/u.test(text.slice(last.end, stretch.start)))
      whole[whole.length - 1] = { ...last, end: stretch.end };
    else whole.push(stretch);
  }
  return whole;
}

/** Cuts stretches out of a text; the sections of a document move along. */
function cut(entry: Entry, stretches: readonly Stretch[]): Entry {
  let text = '';
  let from = 0;
  for (const { start, end } of stretches) {
    text += entry.text.slice(from, start) + LEFT_OUT;
    from = end;
  }
  text += entry.text.slice(from);
  const moved = (offset: number): number =>
    stretches.reduce(
      (at, { start, end }) => at - (offset > start ? Math.min(offset, end) - start - LEFT_OUT.length : 0),
      offset,
    );
  if (entry.document === undefined) return { ...entry, text };
  const sections = entry.document.sections
    .filter(({ start, end }) => !stretches.some((one) => one.start <= start && end <= one.end))
    .map((section) => ({ ...section, start: moved(section.start), end: moved(section.end) }));
  return { ...entry, text, document: { ...entry.document, sections } };
}
