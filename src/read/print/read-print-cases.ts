import type { Profile } from '../../model/profile.js';
import type { SourceCase } from '../../model/record.js';
import type { PdfLine } from '../document/pdf-lines.js';
import { readIsolated } from '../isolated/read-isolated.js';
import type { ReadEvent, ReadRequest } from '../read-event.js';
import { Refused } from '../refused.js';
import { loadFile } from '../source-file.js';
import { lineTemplate } from './line-template.js';
import { printedRecords } from './printed-records.js';

/** The one dossier that a print-out holds. */
export async function* readPrintCases({ profile, input, file }: ReadRequest): AsyncGenerator<ReadEvent> {
  const { source, bytes } = await loadFile(input.folder, file);
  yield { kind: 'file', file: source };
  const lines = await readIsolated({ kind: 'print', bytes });
  if (lines.length === 0)
    throw new Refused('scan-zonder-tekst', 'is een scan zonder tekst; lever de pdf met tekstlaag (OCR)');
  yield { kind: 'case', case: printedCase(lines, { profile, file }) };
}

interface Printed {
  readonly profile: Profile;
  readonly file: string;
}

function printedCase(lines: readonly PdfLine[], { profile, file }: Printed): SourceCase {
  const templates = [profile.case.from, ...profile.case.lines].map(lineTemplate);
  const head = lines.slice(0, templates.length + 1).map(({ text }) => text);
  const slots = Object.assign({}, ...head.map((line) => firstReading(line, templates))) as Record<
    string,
    string
  >;
  const values = Object.fromEntries(
    Object.entries(profile.case.fields).map(([name, slot]) => [name, slots[slot] ?? '']),
  );
  return { values, file, locator: 'pagina 1', records: printedRecords(lines, { profile, file }) };
}

function firstReading(
  line: string,
  templates: readonly ReturnType<typeof lineTemplate>[],
): Readonly<Record<string, string>> {
  for (const read of templates) {
    const slots = read(line);
    if (slots) return slots;
  }
  return {};
}
