import { join } from 'node:path';
import { auditWith } from './program.mjs';

const FORMATS = ['vt-xml', 'vt-csv', 'wijz', 'contactlog', 'print'];

/** The same dossiers in five formats: how many values come out otherwise than from the first. */
export function measureFormats(bench) {
  const read = FORMATS.map((format) => ({ format, values: valuesIn(bench, format) }));
  const [first] = read;
  return read.map(({ format, values }) => ({
    format,
    pairs: first.values.size,
    other: differences(values, first.values),
  }));
}

function valuesIn(bench, format) {
  const inputs = [join(bench.root, 'corpus/devset', format)];
  const { sheets } = auditWith(bench, { inputs, out: join(bench.folder, format) });
  return new Map(
    sheets.flatMap(({ sourceNumber, codings }) =>
      codings.map(({ indicator, value }) => [`${sourceNumber};${indicator}`, value]),
    ),
  );
}

function differences(values, others) {
  return [...others].filter(([key, value]) => values.get(key) !== value).length;
}
