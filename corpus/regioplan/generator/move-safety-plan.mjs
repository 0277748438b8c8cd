import { composeCorpus, corpusFiles, writeFiles } from '../genereer.mjs';

/**
 * The mutation: in the first half of the dossiers the safety plan leaves its own field and stands in the
 * contact journal, word for word. Only the place changes (and the label that went with the field).
 */
export function moveSafetyPlan({ organisation, dossiers }) {
  const half = dossiers.length / 2;
  return { organisation, dossiers: dossiers.map((dossier, at) => (at < half ? moved(dossier) : dossier)) };
}

const FIELD = 'Algemene veiligheidsvoorwaarden';

function moved(dossier) {
  return {
    ...dossier,
    entries: dossier.entries.map((entry) => (entry.field === FIELD ? toJournal(entry) : entry)),
  };
}

function toJournal(entry) {
  const section = 'Contactjournaal';
  return {
    ...entry,
    section,
    field: 'Notitie',
    kind: 'bericht',
    title: FIELD,
    statements: entry.statements.map((statement) => ({ ...statement, place: section })),
  };
}

/** Writes the mutated Veilig Thuis export to a folder (`FOLDER/vt`); gives the mutated dossiers. */
export function writeMovedSafetyPlan(folder) {
  const part = moveSafetyPlan(composeCorpus().find(({ organisation }) => organisation.id === 'vt'));
  const files = corpusFiles([part]);
  writeFiles(files, folder);
  return part;
}
