import type { SourceRecord } from '../model/record.js';

interface NumberedRecord {
  readonly record: SourceRecord;
  readonly id: string;
}

const NATURAL = new Intl.Collator('nl', { numeric: true });

/** Puts records in the order of their own numbers (`e2` before `e10`); without numbers they get e1, e2, … as they come. */
export function numberRecords(records: readonly SourceRecord[]): readonly NumberedRecord[] {
  if (records.some((record) => !record.values.id?.trim()))
    return records.map((record, index) => ({ record, id: `e${index + 1}` }));
  const sorted = records
    .map((record) => ({ record, id: record.values.id?.trim() ?? '' }))
    .sort((one, other) => NATURAL.compare(one.id, other.id));
  return withoutDoubles(sorted);
}

/** Fields registered at once share a number: the second becomes `e4.2`. */
function withoutDoubles(records: readonly NumberedRecord[]): readonly NumberedRecord[] {
  const seen = new Map<string, number>();
  return records.map(({ record, id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { record, id: count === 1 ? id : `${id}.${count}` };
  });
}
