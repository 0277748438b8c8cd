import type { Kind } from './coded-dossiers.js';

/** What the systems call the kinds of field. */
export const TYPE_WORDS: Readonly<Record<Kind, string>> = {
  text: 'tekst',
  choice: 'keuze',
  checkbox: 'vinkje',
  number: 'getal',
  colour: 'kleur',
  date: 'datum',
  attachment: 'bijlage',
};

/** 15-01-2024 */
export function dutchDate(iso: string): string {
  return iso.split('-').reverse().join('-');
}
