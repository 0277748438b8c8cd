import type { DocumentTally } from '../../model/table.js';
import { documentCounts } from '../document-counts.js';
import { html, type Markup } from './markup.js';

/** A line that counts documents; nothing when they were not counted. */
export function documentsLead(tally: DocumentTally | undefined): Markup | undefined {
  return tally && html`<p class="lead">${documentCounts(tally)}</p>`;
}
