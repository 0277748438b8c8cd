/**
 * The phrases as bare words, for matchers without our notation: of each position its first word, no inflections,
 * no gaps, nothing optional. That is less work than ours does with them.
 */
export function plainPhrases(phrases) {
  const plain = phrases.map(({ elements }) =>
    elements.filter(({ optional }) => !optional).map(({ atoms }) => atoms[0].word.toLowerCase()),
  );
  return [...new Map(plain.map((words) => [words.join(' '), words])).values()];
}
