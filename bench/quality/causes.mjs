/** Why something was missed or wrongly found, as the page names it; the order in which the page shows them. */
export const CAUSES = ['bewoording', 'kwalificatie', 'weging', 'plek', 'nieuwheid', 'rol', 'bereik'];

/** Below this chance the reader saw nothing in the dossier. */
export const UNSEEN = 0.1;

/** One cause for a miss: `spots` are the sentences of the gold, the first rule that fits decides. */
export function causeOfMiss({ spots, ruled, chance }) {
  if (ruled) return 'weging';
  if (spots.some(({ otherValue, silenced }) => otherValue || silenced)) return 'kwalificatie';
  return circumstance(spots) ?? (chance < UNSEEN ? 'bewoording' : 'weging');
}

/** One cause for a false alarm: `spots` are what rules found; without any the reader alone found it. */
export function causeOfAlarm({ spots, planned }) {
  if (spots.length === 0) return 'weging';
  if (planned || spots.some(({ otherValue, cue }) => otherValue || cue)) return 'kwalificatie';
  return circumstance(spots) ?? 'bewoording';
}

/** Where all spots share what makes them hard; one neighbour is enough. */
function circumstance(spots) {
  if (spots.length === 0) return undefined;
  if (spots.every(({ inField }) => inField)) return 'plek';
  if (spots.some(({ neighbour }) => neighbour)) return 'bereik';
  if (spots.every(({ early }) => early)) return 'nieuwheid';
  if (spots.every(({ otherActor }) => otherActor)) return 'rol';
  return undefined;
}

/** How it was weighed, of what went wrong in the weighing. */
export function weighingOf({ kind, ruled, chance, threshold }) {
  if (kind === 'vals') return 'lezer alleen';
  if (ruled) return 'verworpen';
  return chance < threshold ? 'kans te klein' : 'hangt van een ander af';
}

/** The spots that show the cause, else all. */
export function showing(cause, spots) {
  const shows = SHOWS[cause];
  const fitting = shows === undefined ? [] : spots.filter(shows);
  return fitting.length > 0 ? fitting : spots;
}

const SHOWS = {
  kwalificatie: ({ otherValue, silenced, cue }) => otherValue || silenced || cue,
  bereik: ({ neighbour }) => neighbour,
  weging: ({ found }) => found,
};

/** Counts per cause, and per indicator and cause. */
export function countCauses(items) {
  const counts = new Map();
  for (const { indicator, cause } of items) {
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
    counts.set(`${indicator} ${cause}`, (counts.get(`${indicator} ${cause}`) ?? 0) + 1);
  }
  return counts;
}

/** At most `most` items, one of each cause in turn. */
export function takeInTurn(items, most) {
  const rows = CAUSES.map((cause) => items.filter((item) => item.cause === cause));
  const taken = new Set();
  for (let turn = 0; taken.size < Math.min(most, items.length); turn++)
    for (const row of rows) if (row[turn] !== undefined && taken.size < most) taken.add(row[turn]);
  return CAUSES.flatMap((cause) => [...taken].filter((item) => item.cause === cause));
}
