const MOST_ROWS = 40;

/**
 * The phrases as rows of bare words, for matchers without our notation: every combination of the words that may
 * stand in its positions, inflections included, unless these are more than some tens; then the first words only.
 * What such matchers cannot say is left out: wildcards become the bare word, gaps close, what may be absent is absent.
 * That is less work than ours does with them.
 */
export function plainPhrases(phrases, inflect) {
  const rows = phrases.flatMap(({ elements }) => {
    const positions = elements.filter(({ optional }) => !optional);
    const forms = positions.map(({ atoms }) => [...new Set(atoms.flatMap((atom) => formsOf(atom, inflect)))]);
    const count = forms.reduce((product, own) => product * own.length, 1);
    return combinations(
      count <= MOST_ROWS ? forms : positions.map(({ atoms }) => [atoms[0].word.toLowerCase()]),
    );
  });
  return [...new Map(rows.map((words) => [words.join(' '), words])).values()];
}

const formsOf = ({ kind, word }, inflect) => (kind === 'inflected' ? inflect(word) : [word.toLowerCase()]);

const combinations = (positions) =>
  positions.reduce((rows, words) => rows.flatMap((row) => words.map((word) => [...row, word])), [[]]);
