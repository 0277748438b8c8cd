/** Our own first step by itself: tokens, and every phrase that stands in them. The others do no more than this. */
export function createOwnMatcher(sources, { createMatcher, tokenise }) {
  const matcher = createMatcher();
  const all = matcher.addClass(sources);
  return (text) => matcher.match(tokenise(text), 'prose').get(all)?.length ?? 0;
}
