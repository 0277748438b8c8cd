import type { Profile } from '../model/profile.js';
import type { SourceCase } from '../model/record.js';
import { readJsonCases } from './json/read-json-cases.js';
import { readListCases } from './list/read-list-cases.js';
import { readMapCases } from './map/read-map-cases.js';
import { plainText } from './plain-text.js';
import { readPrintCases } from './print/read-print-cases.js';
import type { ReadEvent, ReadRequest } from './read-event.js';
import { asRefused, Refused } from './refused.js';
import { checkUnchanged, stampOf } from './source-file.js';
import { readCsvCases } from './tables/read-csv-cases.js';
import { readXlsxCases } from './tables/read-xlsx-cases.js';
import { readXmlCases } from './xml/read-xml-cases.js';

const READERS: Readonly<Record<Profile['form'], (request: ReadRequest) => AsyncGenerator<ReadEvent>>> = {
  xml: readXmlCases,
  json: readJsonCases,
  csv: readCsvCases,
  xlsx: readXlsxCases,
  print: readPrintCases,
  lijst: readListCases,
  map: readMapCases,
};

/** The dossiers of one file of an export as the source gives them; what cannot be read is refused, after what could. */
export async function* readExport(request: ReadRequest): AsyncGenerator<ReadEvent> {
  const { folder } = request.input;
  try {
    const stamp = await stampOf(folder, request.file);
    let found = 0;
    for await (const event of READERS[request.profile.form](request)) {
      found += Number(event.kind !== 'file');
      yield event.kind === 'case' ? { ...event, case: withPlainTexts(event.case) } : event;
    }
    checkUnchanged(stamp, await stampOf(folder, request.file));
    if (found === 0)
      throw new Refused('onleesbaar', `bevat geen dossier zoals ${request.profile.name} ze aanlevert`);
  } catch (error) {
    const refused = asRefused(error);
    if (!refused) throw error;
    const { file = request.file, code, message: reason } = refused;
    yield { kind: 'refusal', refusal: { file, code, reason } };
  }
}

function withPlainTexts(found: SourceCase): SourceCase {
  const records = found.records.map((record) => {
    const { text } = record.values;
    return text === undefined ? record : { ...record, values: { ...record.values, text: plainText(text) } };
  });
  return { ...found, records };
}
