import type { Dossier, Entry } from '../model/dossier.js';
import type { Profile } from '../model/profile.js';
import type { ReadDocument, SourceCase, SourceRecord } from '../model/record.js';
import { adaptEntry } from './adapt-entry.js';
import { joinVersions } from './join-versions.js';
import { leaveOutQuotes } from './leave-out-quotes.js';
import { numberRecords } from './number-records.js';
import { parseDate } from './parse-date.js';

export interface AdaptCase {
  readonly profile: Profile;
  readonly case: SourceCase;
  readonly id: string;
  /** Name the user gave, for exports that do not hold it. */
  readonly organisation?: string | undefined;
  /** What was read of the attachment of a record. */
  readonly documents: ReadonlyMap<SourceRecord, ReadDocument>;
}

/** A case of the source as a dossier. */
export function adaptCase(request: AdaptCase): Dossier {
  const { profile, id } = request;
  const { number = '', opened, closed, violence, organisation } = request.case.values;
  return {
    id,
    sourceNumber: number.trim(),
    organisation: organisation?.trim() || request.organisation || profile.organisation,
    system: profile.id,
    ...dated({ opened, closed }),
    violence: (violence ?? '')
      .split(profile.separator)
      .map((form) => form.trim())
      .filter((form) => form !== ''),
    entries: entriesOf(request),
  };
}

function entriesOf({ profile, case: found, documents }: AdaptCase): readonly Entry[] {
  const entries = numberRecords(found.records).flatMap(({ record, id }) => {
    const entry = adaptEntry({ profile, record, id, document: documents.get(record) });
    return entry ? [entry] : [];
  });
  return leaveOutQuotes(joinVersions(entries));
}

function dated(
  dates: Readonly<Record<'opened' | 'closed', string | undefined>>,
): Pick<Dossier, 'opened' | 'closed'> {
  const opened = parseDate(dates.opened ?? '');
  const closed = parseDate(dates.closed ?? '');
  return { ...(opened && { opened }), ...(closed && { closed }) };
}
