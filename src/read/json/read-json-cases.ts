import type { Profile, RecordMapping } from '../../model/profile.js';
import type { SourceCase, SourceRecord } from '../../model/record.js';
import { composeLines } from '../compose-lines.js';
import type { ReadEvent, ReadRequest } from '../read-event.js';
import { fingerprint, openFile } from '../source-file.js';
import { valuesOf } from '../values-of.js';
import { type JsonNode, nodesAt, valueAt } from './json-node.js';
import { streamCases } from './stream-cases.js';

/** The dossiers of a JSON or NDJSON export. */
export async function* readJsonCases({ profile, input, file }: ReadRequest): AsyncGenerator<ReadEvent> {
  yield { kind: 'file', file: await fingerprint(input.folder, file) };
  for await (const node of streamCases(await openFile(input.folder, file), profile))
    yield { kind: 'case', case: sourceCase({ profile, file, node }) };
}

interface Found {
  readonly profile: Profile;
  readonly file: string;
  readonly node: JsonNode;
}

function sourceCase(found: Found): SourceCase {
  const { profile, file, node } = found;
  const records = profile.records.flatMap((mapping) =>
    nodesAt(node, mapping.from).map((one) => sourceRecord({ ...found, mapping, node: one })),
  );
  return { values: values(found, profile.case.fields), file, locator: node.locator, records };
}

function sourceRecord(found: Found & { readonly mapping: RecordMapping }): SourceRecord {
  const { profile, mapping, file, node } = found;
  const valuesAt = (reference: string) => [valueAt(node, reference, profile.separator) ?? ''];
  return {
    kind: mapping.kind,
    values: {
      ...mapping.fixed,
      ...composeLines({ profile, mapping, valuesAt }),
      ...values(found, mapping.fields),
    },
    file,
    locator: node.locator,
  };
}

function values(
  { profile, node }: Found,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return valuesOf(fields, (reference) => valueAt(node, reference, profile.separator));
}
