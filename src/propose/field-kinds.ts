import type { FieldType } from '../model/profile.js';

export type FieldKind = FieldType;

const KINDS: Readonly<Record<FieldKind, string>> = {
  beschrijving:
    'tekst text memo beschrijving omschrijving notitie string textarea vrij vrijetekst tekstveld richtext opmaak longtext',
  keuze:
    'keuze keuzelijst lijst select selectie dropdown choice radio option optie enum picklist meerkeuze codelijst',
  vinkje: 'vinkje checkbox boolean bool janee jn vink aankruisvak check yesno',
  getal: 'getal nummer number cijfer score integer int decimal numeriek schaal float',
  kleurcode: 'kleur kleurcode color colour stoplicht',
  datum: 'datum date datetime datumtijd dag',
};

const BY_WORD = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) =>
    // The keys of KINDS are the kinds.
    words.split(' ').map((word) => [word, kind as FieldKind] as const),
  ),
);

/** The kind of field that a word of an export stands for: `Vrije tekst` → beschrijving. */
export function kindOfWord(word: string): FieldKind | undefined {
  return BY_WORD.get(word.toLowerCase().replace(/[^a-z]/gu, ''));
}
