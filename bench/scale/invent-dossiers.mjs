import { createRandom } from '../../corpus/regioplan/generator/random.mjs';
import { groupOf } from '../quality/corpus.mjs';

/** Organisations with fewer coded dossiers give too little to draw from. */
const LEAST = 6;
const SYLLABLES = 'ber den dijk gaar hof kam laar meer nau oord pel rust sloot ter veen wou zand'.split(' ');

/** Per organisation what its dossiers are drawn from. */
export function poolsOf(coded, { locked }) {
  const open = coded.filter(({ id }) => !locked.includes(groupOf(id)));
  return [...new Set(open.map(({ organisation }) => organisation))]
    .map((organisation) => open.filter((dossier) => dossier.organisation === organisation))
    .filter((dossiers) => dossiers.length >= LEAST)
    .map((dossiers) => ({
      organisation: dossiers[0].organisation,
      dossiers,
      entries: dossiers.flatMap(({ entries }) => entries),
    }));
}

/** So many dossiers of one organisation, each of entries from all over the organisation; the same seed, the same dossiers. */
export function* inventDossiers({ dossiers, entries, organisation }, count) {
  const random = createRandom(organisation);
  for (let number = 1; number <= count; number += 1) {
    const like = random.pick(dossiers);
    const own = like.entries.map(() => random.pick(entries)).sort(byDate);
    const dates = own.flatMap(({ date }) => (date ? [date] : []));
    yield {
      id: `S-${String(number).padStart(6, '0')}`,
      organisation,
      opened: dates[0] ?? like.opened,
      closed: dates.at(-1),
      violence: like.violence,
      entries: own.map((entry, at) => ({ ...entry, id: `e${at + 1}`, value: withName(entry, random) })),
    };
  }
}

const byDate = (a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1);

/** New words in every dossier, as names and numbers are in practice. */
function withName({ kind, value }, random) {
  if (typeof value !== 'string' || value === '' || !['text', 'attachment'].includes(kind)) return value;
  const name = Array.from({ length: random.int(2, 5) }, () => random.pick(SYLLABLES)).join('');
  return `${value} Besproken met mevrouw ${name[0].toUpperCase()}${name.slice(1)}, 06-${random.int(10_000_000, 99_999_999)}.`;
}
