/** Seeded chance: the same seed gives the same numbers on every machine (mulberry32). */
export function createRandom(seed) {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  return { int, pick, shuffle: (list) => shuffle(list, int) };
}

/** A deck gives every card once before any comes back. */
export function createDeck(cards, random) {
  let left = [];
  return {
    draw() {
      if (left.length === 0) left = random.shuffle(cards);
      return left.pop();
    },
  };
}

function shuffle(list, int) {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = int(0, at);
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}

/** FNV-1a. */
function hash(text) {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0), 0x01000193);
  return value | 0;
}
