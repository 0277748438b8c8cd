import { z } from 'zod';
import { CASE_FIELDS, RECORD_FIELDS } from './record.js';

/** Kinds of field; `keuze` is one of a list and has the mode vinkje. */
export const FIELD_TYPES = ['beschrijving', 'keuze', 'vinkje', 'getal', 'kleurcode', 'datum'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

const reference = z
  .string()
  .min(1)
  .describe(
    'xml: `@attribuut`, `element`, `../@attribuut`, `.`; json: `key`, `key.key`, `../key`, `.`; csv and xlsx: column; print: slot of the template',
  );

const records = z.strictObject({
  kind: z.enum(['veld', 'document']).default('veld'),
  from: z
    .string()
    .describe(
      'xml, json: path below the dossier; csv: file; xlsx: sheet; print: template of the heading line',
    ),
  fields: z.partialRecord(z.enum(RECORD_FIELDS), reference).default({}),
  fixed: z
    .partialRecord(z.enum(RECORD_FIELDS), z.string())
    .default({})
    .describe('What holds for every record here'),
  lines: z
    .record(z.string(), reference)
    .default({})
    .describe(
      'xml, json: the text as lines `label: value`, in this order; a value that is not there gives no line',
    ),
  titleMark: z
    .string()
    .optional()
    .describe(
      'csv, xlsx: what separates field and subject where one column holds both (`Notitie · werkoverleg`)',
    ),
});
export type RecordMapping = z.infer<typeof records>;

/** How one source system's export is read, as in `adapters/ID/profile.yaml`. */
export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1).describe('Name of the system (Dutch)'),
  about: z.string().min(1).describe('Shape of the export and what it loses (Dutch)'),
  basis: z
    .enum(['aanname', 'gepubliceerd', 'export', 'openbare standaard'])
    .describe('What the profile rests on'),
  form: z.enum(['xml', 'json', 'csv', 'xlsx', 'print', 'lijst', 'map']),
  holds: z
    .enum(['dossiers', 'berichten'])
    .default('dossiers')
    .describe('`berichten`: messages, whose entries are added to the dossiers of another export'),
  files: z.strictObject({
    name: z.string().min(1).describe('File name; * stands for any characters, | for or'),
    notUnder: z.array(z.string()).default([]).describe('Folders in which no export is looked for'),
  }),
  signature: z
    .strictObject({
      root: z.string().optional().describe('xml: local name of the root element'),
      namespace: z.string().optional().describe('xml: its namespace'),
      keys: z.array(z.string()).default([]).describe('json: keys of the root or of the first dossier'),
      columns: z.array(z.string()).default([]).describe('csv: columns of the file'),
      sheets: z.array(z.string()).default([]).describe('xlsx: sheets of the workbook'),
      firstLine: z.string().optional().describe('print: how the first line starts'),
    })
    .describe('What an export of this system is recognised by'),
  encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8').describe('When the file does not say'),
  delimiter: z.string().length(1).default(';').describe('csv'),
  organisation: z.string().describe('Name when neither export nor user gives one'),
  case: z.strictObject({
    from: z
      .string()
      .describe(
        'xml: path of the dossier from the root; json: path of the list of dossiers, or `.` where the root holds them; csv: file; xlsx: sheet; print: template of the first line',
      ),
    fields: z.partialRecord(z.enum(CASE_FIELDS), reference),
    key: z.string().optional().describe('csv, xlsx: column in the other tables that holds the number'),
    lines: z.array(z.string()).default([]).describe('print: templates of the lines below the first'),
  }),
  records: z.array(records).min(1),
  documents: z
    .string()
    .default('')
    .describe('Folder of the attachments, beside the export, when the records name only the file'),
  types: z
    .record(z.string(), z.enum(FIELD_TYPES))
    .describe('From the type in the export to the kind of field'),
  codes: z
    .record(z.string(), z.record(z.string(), z.string()))
    .default({})
    .describe('By label of a line: what its codes mean'),
  messages: z
    .strictObject({
      sections: z.array(z.string()).default([]).describe('Logs: a text with a subject here is a message'),
      fields: z.array(z.string()).default([]).describe('Fields that only say "message"'),
    })
    .default({ sections: [], fields: [] }),
  empty: z.array(z.string()).default([]).describe('Contents that mean: not filled in'),
  separator: z.string().default(';').describe('Between the forms of violence'),
});
export type Profile = z.infer<typeof profileSchema>;
