import type { Profile, RecordMapping } from '../../model/profile.js';
import type { SourceRecord } from '../../model/record.js';
import type { PdfLine } from '../document/pdf-lines.js';
import { bodyLook, isGap } from '../document/read-pdf.js';
import { type Paragraph, reflow } from '../document/reflow.js';
import { joinBroken } from './join-broken.js';
import { type LineTemplate, lineTemplate } from './line-template.js';
import { printType } from './print-type.js';

interface Open {
  readonly record: SourceRecord;
  readonly lines: string[];
  last: Paragraph;
}

/** Entries of a print-out: a heading in another font opens a section or an entry, what follows in the body's is its content. */
export function printedRecords(
  lines: readonly PdfLine[],
  { profile, file }: { profile: Profile; file: string },
): readonly SourceRecord[] {
  const body = bodyLook(lines);
  const templates = profile.records.map((mapping) => ({ mapping, read: lineTemplate(mapping.from) }));
  const records: SourceRecord[] = [];
  let section = '';
  let open: Open | undefined;
  const close = (): void => {
    if (open) records.push(closed(open));
    open = undefined;
  };
  const opens = opener(profile);
  const isBody = ({ first }: Paragraph): boolean =>
    first.font === body.font && first.size <= body.size * 1.02;
  const headingIn = (paragraph: Paragraph): Heading | undefined =>
    headed(paragraph, templates, isBody(paragraph));
  const paragraphs = joinBroken(reflow(lines, opens), {
    isHeading: (paragraph) => headingIn(paragraph) !== undefined,
    opens: ({ first }) => opens(first),
    isBody,
  });
  for (const paragraph of paragraphs) {
    const heading = headingIn(paragraph);
    if (heading) {
      close();
      const record = recordOf({ ...heading, section, profile, file, page: paragraph.first.page });
      if (record.kind === 'document') records.push(record);
      else open = { record, lines: [], last: paragraph };
    } else if (!isBody(paragraph)) {
      close();
      section = paragraph.text.trim();
    } else if (open) {
      if (open.lines.length > 0 && isGap(open.last.last, paragraph.first)) open.lines.push('');
      open.lines.push(paragraph.text);
      open.last = paragraph;
    }
  }
  close();
  return records;
}

/** A line that starts as the template of a record does (`Bijlage: `) is no continuation of the one above. */
function opener({ records }: Profile): (line: PdfLine) => boolean {
  const starts = records
    .map(({ from }) => from.slice(0, Math.max(from.indexOf('{'), 0)))
    .filter((start) => start !== '');
  return ({ text }) => starts.some((start) => text.startsWith(start));
}

interface Heading {
  readonly mapping: RecordMapping;
  readonly values: Readonly<Record<string, string>>;
}

/** Documents are listed in the body's font, entries have a heading of their own. */
function headed(
  { text }: Paragraph,
  templates: readonly { readonly mapping: RecordMapping; readonly read: LineTemplate }[],
  isBody: boolean,
): Heading | undefined {
  for (const { mapping, read } of templates) {
    const values = isBody && mapping.kind === 'veld' ? undefined : read(text);
    if (values) return { mapping, values };
  }
  return undefined;
}

interface RecordOf extends Heading {
  readonly section: string;
  readonly profile: Profile;
  readonly file: string;
  readonly page: number;
}

/** In a log the heading is the subject of a message, elsewhere the name of a field: a print-out does not tell them apart. */
function recordOf({ mapping, values, section, profile, file, page }: RecordOf): SourceRecord {
  const { field, ...rest } = values;
  const isSubject =
    profile.messages.sections.includes(section) && !profile.messages.fields.includes(field ?? '');
  const named = field === undefined ? {} : isSubject ? { title: field } : { field };
  return {
    kind: mapping.kind,
    values: { ...mapping.fixed, section, ...rest, ...named },
    file,
    locator: `pagina ${page}`,
  };
}

function closed({ record, lines }: Open): SourceRecord {
  const text = lines.join('\n').trim();
  return { ...record, values: { ...record.values, text, type: printType(text) } };
}
