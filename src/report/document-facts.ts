import type { CodedDocument } from '../model/coding-sheet.js';
import type { Language } from '../model/language.js';
import { scanCertainty } from '../model/scan.js';
import { percent } from './figures.js';

const WORDS = {
  nl: {
    withoutText: 'geen tekst te halen: alleen de naam is gelezen',
    scan: 'gelezen van een scan, zekerheid',
    lowest: 'laagste bladzijde',
    of: 'van',
    pagesWithoutText: 'bladzijden zonder tekst',
    last: 'laatste van',
    versions: 'versies',
  },
  en: {
    withoutText: 'no text to be had: only its name was read',
    scan: 'read from a scan, certainty',
    lowest: 'lowest page',
    of: 'of',
    pagesWithoutText: 'pages without text',
    last: 'last of',
    versions: 'versions',
  },
} as const;

/** What a reader must know of the document behind a statement, without its name; nothing of one that was simply read. */
export function documentFacts(
  { readable, confidence, formerVersions }: Omit<CodedDocument, 'entry'>,
  language: Language = 'nl',
): readonly string[] {
  const words = WORDS[language];
  return [
    ...(readable ? [] : [words.withoutText]),
    ...(confidence === undefined ? [] : [scanFact(confidence, language)]),
    ...(formerVersions === 0 ? [] : [`${words.last} ${formerVersions + 1} ${words.versions}`]),
  ];
}

/** `gelezen van een scan, zekerheid 87 % (laagste bladzijde 61 %; 1 van 4 bladzijden zonder tekst)`. */
function scanFact(confidence: readonly number[], language: Language): string {
  const words = WORDS[language];
  const { pages, pagesWithoutText, mean, lowest } = scanCertainty(confidence);
  const details = [
    ...(pages - pagesWithoutText > 1 ? [`${words.lowest} ${percent(lowest / 100)}`] : []),
    ...(pagesWithoutText > 0 ? [`${pagesWithoutText} ${words.of} ${pages} ${words.pagesWithoutText}`] : []),
  ];
  const added = details.length === 0 ? '' : ` (${details.join('; ')})`;
  return `${words.scan} ${percent(mean / 100)}${added}`;
}
