import type { Consistency, OverviewRow } from '../../model/table.js';
import { html, type Markup } from './markup.js';

const CLASSES: Readonly<Record<Consistency, string>> = {
  '+': 'plus',
  '+/-': 'mid',
  '-': 'min',
  'n.v.t.': 'none',
};

/** A score as text on a colour: readable without seeing the colour. */
export function scoreBadge(score: Consistency): Markup {
  return html`<span class="score ${CLASSES[score]}">${score === '-' ? '−' : score}</span>`;
}

export function colourBadge(colour: OverviewRow['colour']): Markup {
  return html`<span class="score ${colour}">${colour}</span>`;
}
