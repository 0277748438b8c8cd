import type { Format } from '../format.js';
import { isLastText, type MessageOf, withMessages } from '../message-files.js';

export const jzv: Format = {
  id: 'jzv',
  isMoved: isLastText,
  write: (dossiers) =>
    withMessages(dossiers, (messages) => ({
      'meldingen.json': JSON.stringify(messages.map(reportOf), null, 1),
    })),
  entryBecomes: {
    section: () => 'Berichten',
    label: () => 'JZV melding zorgelijke situatie',
    text: ({ text }) => `Soort: Veilig Thuis (VT)\nSituatieschets: ${text.trim()}`,
  },
};

function reportOf({ key, entry }: MessageOf): object {
  return {
    registratienummer: key,
    soort: 'VT',
    datumTijd: `${entry.date}T12:00:00+01:00`,
    zorgelijkeSituatie: { situatieSchets: entry.text },
  };
}
