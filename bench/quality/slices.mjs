import { groupOf, isRecorded } from './corpus.mjs';
import { measureParts } from './figures.mjs';
import { dossierStyle, STYLES } from './style.mjs';

/** Indicators a dossier on average, from which an organisation records much. */
export const RICH_FROM = 10;

const SYSTEMS = { vt: 'Veilig Thuis', jb: 'jeugdbescherming', lt: 'lokaal team' };

/** The same pairs by system, by how much the organisation records, and by how the dossier is written. */
export function slicesOf({ engine, knowledge: { indicators } }, { coded, pairs }) {
  const systems = new Map(coded.map(({ id, system }) => [id, SYSTEMS[system] ?? system]));
  const styles = new Map(coded.map((one) => [one.id, dossierStyle(one)]));
  const rich = richGroups(pairs);
  const part = (names, partOf) => measureParts(engine, indicators, { pairs, names, partOf });
  return [
    ...part(Object.values(SYSTEMS), ({ id }) => systems.get(id)),
    ...part(['legt veel vast', 'legt weinig vast'], ({ id }) =>
      rich.has(groupOf(id)) ? 'legt veel vast' : 'legt weinig vast',
    ),
    ...part(STYLES, ({ id }) => styles.get(id)),
  ];
}

/** Organisations whose dossiers record more than ten indicators on average, by the gold. */
function richGroups(pairs) {
  return new Set(
    [...groupPairs(pairs)].filter(([, own]) => perDossier(own) > RICH_FROM).map(([group]) => group),
  );
}

function groupPairs(pairs) {
  const groups = new Map();
  for (const pair of pairs) groups.set(groupOf(pair.id), [...(groups.get(groupOf(pair.id)) ?? []), pair]);
  return groups;
}

const perDossier = (pairs) =>
  pairs.filter(({ gold }) => isRecorded(gold)).length / new Set(pairs.map(({ id }) => id)).size;
