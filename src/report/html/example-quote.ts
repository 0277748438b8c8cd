import { documentFacts } from '../document-facts.js';
import type { Example } from './gather-examples.js';
import { html, type Markup } from './markup.js';

const LONGEST = 320;

/** A statement as it stands in the dossier, with where, how, under which name and by which rule. */
export function exampleQuote({ dossier, statement, document }: Example): Markup {
  const { value, quote, place, mode, term, form, origin, trace, set } = statement;
  const facts = [
    dossier,
    place,
    mode,
    `noemer “${term}”`,
    form,
    ...(origin === 'afgeleid' ? ['afgeleid'] : []),
    ...(set.length > 0 ? [set.join(', ')] : []),
    ...(document ? documentFacts(document) : []),
    `regel ${trace.rule}`,
  ];
  return html`<blockquote><p><span class="value">${value}</span> “${shorten(quote)}”</p><footer>${facts.join(' · ')}</footer></blockquote>`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
