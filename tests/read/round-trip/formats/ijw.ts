import type { Format } from '../format.js';
import { isLastText, type MessageOf, withMessages } from '../message-files.js';

export const ijw: Format = {
  id: 'ijw',
  isMoved: isLastText,
  write: (dossiers) =>
    withMessages(dossiers, (messages) =>
      Object.fromEntries(messages.map((message) => [`jw305-${message.key}.xml`, startOf(message)])),
    ),
  entryBecomes: {
    section: () => 'Berichten',
    label: () => 'iJw 305',
    mode: () => 'vinkje',
    text: ({ date }) => `Productcategorie: Jeugdhulp ambulant (45)\nBegindatum: ${date}`,
  },
};

function startOf({ key, entry }: MessageOf): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<jw:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw="http://www.istandaarden.nl/ijw/3_2/jw305/schema">
<jw:Client><jw:Bsn>${key}</jw:Bsn><jw:StartProducten><jw:StartProduct>
<jw:Product><ijw:Categorie>45</ijw:Categorie></jw:Product><jw:Begindatum>${entry.date}</jw:Begindatum>
</jw:StartProduct></jw:StartProducten></jw:Client>
</jw:Bericht>
`;
}
