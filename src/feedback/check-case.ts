import type { Check, Finding } from '../model/feedback.js';
import type { Profile } from '../model/profile.js';
import type { SourceCase, SourceRecord } from '../model/record.js';
import type { ReadDate } from './field-tally.js';
import { filledValue } from './filled-value.js';

export interface CheckCase {
  readonly profile: Profile;
  readonly case: SourceCase;
  readonly readDate: ReadDate;
}

/** What does not go together within one dossier. */
export function checkCase({ profile, case: found, readDate }: CheckCase): readonly Finding[] {
  const [opened, closed] = [found.values.opened, found.values.closed].map((value) => ({
    value: filledValue(profile, value),
    date: readDate(value ?? ''),
  }));
  const own = [opened, closed].flatMap((one) =>
    one?.value !== undefined && one.date === undefined ? [finding('datum-onleesbaar', found)] : [],
  );
  const reversed = opened?.date !== undefined && closed?.date !== undefined && closed.date < opened.date;
  return [
    ...own,
    ...(reversed ? [finding('gesloten-voor-opening', found)] : []),
    ...found.records.flatMap((record) =>
      checkRecord({ profile, record, readDate, opened: opened?.date, closed: closed?.date }),
    ),
  ];
}

interface CheckRecord {
  readonly profile: Profile;
  readonly record: SourceRecord;
  readonly readDate: ReadDate;
  /** ISO dates of the dossier. */
  readonly opened: string | undefined;
  readonly closed: string | undefined;
}

function checkRecord({ profile, record, readDate, opened, closed }: CheckRecord): readonly Finding[] {
  const value = filledValue(profile, record.values.date);
  const type = filledValue(profile, record.values.type)?.toLowerCase();
  const date = value === undefined ? undefined : readDate(value);
  const is = (check: Check, isSo: boolean): readonly Finding[] => (isSo ? [finding(check, record)] : []);
  return [
    ...is('datum-onleesbaar', value !== undefined && date === undefined),
    ...is('registratie-voor-opening', date !== undefined && opened !== undefined && date < opened),
    ...is('registratie-na-sluiting', date !== undefined && closed !== undefined && date > closed),
    ...is('soort-onbekend', type !== undefined && profile.types[type] === undefined),
  ];
}

function finding(check: Check, { file, locator }: { file: string; locator: string }): Finding {
  return { check, file, locator };
}
