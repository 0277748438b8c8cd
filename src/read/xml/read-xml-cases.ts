import type { Profile, RecordMapping } from '../../model/profile.js';
import type { SourceCase, SourceRecord } from '../../model/record.js';
import { composeLines } from '../compose-lines.js';
import { nameOf, xmlEncoding } from '../decode-text.js';
import type { ReadEvent, ReadRequest } from '../read-event.js';
import { fingerprint, headOf, openFile } from '../source-file.js';
import { valuesOf } from '../values-of.js';
import { elementsAt, valueAt, valuesAt, type XmlElement } from './element.js';
import { streamElements } from './stream-elements.js';

/** The dossiers of an XML export: all in one file, or one file each. */
export async function* readXmlCases({ profile, input, file }: ReadRequest): AsyncGenerator<ReadEvent> {
  const { encoding } = profile;
  const source = await fingerprint(input.folder, file);
  const found = xmlEncoding(await headOf(input.folder, file), encoding);
  yield { kind: 'file', file: { ...source, encoding: nameOf(found) } };
  const chunks = await openFile(input.folder, file);
  for await (const element of streamElements(chunks, profile.case.from, encoding))
    yield { kind: 'case', case: sourceCase({ profile, file, element }) };
}

interface Found {
  readonly profile: Profile;
  readonly file: string;
  readonly element: XmlElement;
}

function sourceCase({ profile, file, element }: Found): SourceCase {
  const records = profile.records.flatMap((mapping) =>
    elementsAt(element, mapping.from).map((one) => sourceRecord({ profile, mapping, file, element: one })),
  );
  return { values: valuesOf(profile.case.fields, at(element)), file, locator: locator(element), records };
}

function sourceRecord(found: Found & { readonly mapping: RecordMapping }): SourceRecord {
  const { profile, mapping, file, element } = found;
  const lines = composeLines({ profile, mapping, valuesAt: (reference) => valuesAt(element, reference) });
  return {
    kind: mapping.kind,
    values: { ...mapping.fixed, ...lines, ...valuesOf(mapping.fields, at(element)) },
    file,
    locator: locator(element),
  };
}

const at =
  (element: XmlElement) =>
  (reference: string): string | undefined =>
    valueAt(element, reference);

function locator(element: XmlElement): string {
  return `regel ${element.line}`;
}
