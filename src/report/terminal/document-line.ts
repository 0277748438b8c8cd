import type { SourceDocument } from '../../model/cell.js';
import type { DocumentVersion } from '../../model/dossier.js';
import type { Language } from '../../model/language.js';
import { documentFacts } from '../document-facts.js';

const WORDS = {
  nl: { document: 'document', also: 'ook' },
  en: { document: 'document', also: 'also' },
} as const;

/** `document “plan v3.docx” · laatste van 3 versies; ook: …`; undefined when there is nothing to know of it. */
export function documentLine(
  { name, readable, confidence, versions = [] }: SourceDocument,
  language: Language,
): string | undefined {
  const words = WORDS[language];
  const formerVersions = versions.length;
  const facts = documentFacts({ readable, ...(confidence && { confidence }), formerVersions }, language);
  if (facts.length === 0) return undefined;
  const also = formerVersions === 0 ? '' : `; ${words.also}: ${versions.map(versionWords).join(', ')}`;
  return `${words.document} “${name}” · ${facts.join(' · ')}${also}`;
}

/** `plan v1.docx (2024-03-12; export.xml, regel 14)`. */
function versionWords({ name, date, origin }: DocumentVersion): string {
  const where = `${origin.file}, ${origin.locator}`;
  return `${name} (${date === undefined ? where : `${date}; ${where}`})`;
}
