import { join } from 'node:path';
import { auditWith } from './program.mjs';

const FORMATS = ['vt-xml', 'vt-csv', 'wijz', 'contactlog', 'print'];

/** The same dossiers in five formats: how many values come out otherwise than from the first. */
export async function measureFormats(bench) {
  const read = [];
  for (const format of FORMATS) read.push({ format, values: await valuesIn(bench, format) });
  const [first] = read;
  return read.map(({ format, values }) => ({
    format,
    pairs: first.values.size,
    other: differences(values, first.values),
  }));
}

async function valuesIn(bench, format) {
  const inputs = [join(bench.root, 'corpus/devset', format)];
  const { sheets } = await auditWith(bench, { inputs, out: join(bench.folder, format) });
  return new Map(
    sheets.flatMap(({ sourceNumber, codings }) =>
      codings.map(({ indicator, value }) => [`${sourceNumber};${indicator}`, value]),
    ),
  );
}

function differences(values, others) {
  return [...others].filter(([key, value]) => values.get(key) !== value).length;
}
