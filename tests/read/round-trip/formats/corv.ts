import { escapeXml } from '../escape-xml.js';
import type { Format } from '../format.js';
import { isLastText, type MessageOf, withMessages } from '../message-files.js';

export const corv: Format = {
  id: 'corv',
  isMoved: isLastText,
  write: (dossiers) =>
    withMessages(dossiers, (messages) => ({
      'corv-log.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<CorvBerichten>\n${messages.map(formOf).join('\n')}\n</CorvBerichten>\n`,
    })),
  entryBecomes: {
    author: () => 'Politie',
    section: () => 'Berichten',
    label: () => 'CORV zorgformulier politie',
    text: ({ text }) => `Omschrijving: ${text.trim()}`,
  },
};

function formOf({ key, entry }: MessageOf): string {
  const { date, text } = entry;
  return `<Bericht><Casus><NummerRaad>${key}</NummerRaad></Casus><ZorgformulierPolitie><Registratiedatum>${date}</Registratiedatum><Omschrijving>${escapeXml(text)}</Omschrijving></ZorgformulierPolitie></Bericht>`;
}
