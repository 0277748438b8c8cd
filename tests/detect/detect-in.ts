import { compileDetector } from '../../src/detect/compile-detector.js';
import type { Entry } from '../../src/model/dossier.js';
import type { Statement } from '../../src/model/statement.js';
import { loadKnowledge } from '../../src/read/knowledge/load-knowledge.js';

const detector = compileDetector(loadKnowledge('.'));

/** An entry in a journal unless said otherwise. */
export type Written = { readonly text: string } & Partial<Entry>;

interface Kept {
  readonly organisation?: string;
}

/** What a local team's dossier, opened on 1 January 2023, says when these are its entries. */
export function detectIn(
  entries: readonly Written[],
  { organisation = 'Wijkteam' }: Kept = {},
): readonly Statement[] {
  return detector.detect({
    id: 'D00001',
    sourceNumber: '1',
    organisation,
    system: 'voorbeeld',
    opened: '2023-01-01',
    violence: [],
    entries: entries.map((written, number) => ({
      id: `e${number}`,
      date: `2023-0${number + 2}-01`,
      place: ['Contactjournaal'],
      mode: 'beschrijving',
      origin: { file: 'voorbeeld', locator: String(number) },
      ...written,
    })),
  });
}

/** The same as `indicator=value`. */
export function saidIn(...entries: readonly Written[]): readonly string[] {
  return detectIn(entries).map(({ indicator, value }) => `${indicator}=${value}`);
}
