import type { MirrorRow } from '../model/feedback.js';
import type { Profile } from '../model/profile.js';
import { CASE_FIELDS, RECORD_FIELDS, type SourceCase, type SourceRecord } from '../model/record.js';
import { FieldTally, type ReadDate } from './field-tally.js';
import { filledValue } from './filled-value.js';

const DATES = new Set<string>(['opened', 'closed', 'date']);
const PARTS = { veld: 'registratie', document: 'document' } as const;

/** Counts per field of a profile what the dossiers of an export have in it. */
export class FieldMirror {
  readonly #profile: Profile;
  readonly #case: ReadonlyMap<string, FieldTally>;
  readonly #records: Readonly<Record<SourceRecord['kind'], ReadonlyMap<string, FieldTally>>>;

  constructor(profile: Profile, readDate: ReadDate) {
    const tally = (about: Pick<MirrorRow, 'part' | 'field' | 'references'>) =>
      [about.field, new FieldTally(about, DATES.has(about.field) ? readDate : undefined)] as const;
    const ofKind = (kind: SourceRecord['kind']) =>
      new Map(
        RECORD_FIELDS.map((field) => ({
          part: PARTS[kind],
          field,
          references: references({ profile, kind, field }),
        }))
          .filter((about) => about.references.length > 0)
          .map(tally),
      );
    this.#profile = profile;
    this.#case = new Map(
      CASE_FIELDS.flatMap((field) => {
        const reference = profile.case.fields[field];
        return reference === undefined ? [] : [tally({ part: 'dossier', field, references: [reference] })];
      }),
    );
    this.#records = { veld: ofKind('veld'), document: ofKind('document') };
  }

  add({ values, records }: SourceCase): void {
    this.#count(this.#case, values);
    for (const record of records) this.#count(this.#records[record.kind], record.values);
  }

  rows(): readonly MirrorRow[] {
    const tallies = [this.#case, this.#records.veld, this.#records.document];
    return tallies.flatMap((fields) => [...fields.values()].map((one) => one.row()));
  }

  #count(
    fields: ReadonlyMap<string, FieldTally>,
    values: Readonly<Record<string, string | undefined>>,
  ): void {
    for (const [field, tally] of fields) tally.add(filledValue(this.#profile, values[field]));
  }
}

interface Sought {
  readonly profile: Profile;
  readonly kind: SourceRecord['kind'];
  readonly field: (typeof RECORD_FIELDS)[number];
}

function references({ profile, kind, field }: Sought): readonly string[] {
  const found = profile.records
    .filter((mapping) => mapping.kind === kind)
    .flatMap(({ fields, fixed }) => fields[field] ?? (fixed[field] === undefined ? [] : 'vast'));
  return [...new Set(found)];
}
