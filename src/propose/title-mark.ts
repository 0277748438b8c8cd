const MARKS = [' · ', ' – ', ' - ', ' | ', ': '] as const;

/** What separates field and subject in one column: a mark after heads that come back, before tails that do not. */
export function titleMarkOf(values: readonly string[]): string | undefined {
  return MARKS.find((mark) => {
    const marked = values.filter((value) => value.includes(mark));
    const heads = new Set(marked.map((value) => value.slice(0, value.indexOf(mark))));
    const tails = new Set(marked.map((value) => value.slice(value.indexOf(mark))));
    return marked.length >= 4 && heads.size <= 0.3 * marked.length && tails.size >= 0.6 * marked.length;
  });
}

/** A mark that some of these names have and that may part field and subject; too rare to decide. */
export function doubtfulMark(values: readonly string[]): string | undefined {
  return [' · ', ' – ', ' | '].find((mark) => values.some((value) => value.includes(mark)));
}
