import type { PlaceRow } from '../model/feedback.js';
import type { Profile } from '../model/profile.js';
import type { SourceCase } from '../model/record.js';
import { filledValue } from './filled-value.js';

/** Longer is no name of a field but something that was written. */
const LONGEST = 60;
/** More fields than this under one section are no fields: the column holds something else. */
const MOST = 400;
const TOO_LONG = '(langer dan een naam)';
const TOO_MANY = '(te veel om veldnamen te zijn)';

interface Place {
  count: number;
  filled: number;
  dossiers: number;
}

/** From so many dossiers on, a name that stands in one of them alone is not shown: it can be something written. */
const MANY = 10;
const ALONE = '(in één dossier)';

/** Counts per section and field how often something is filled in there. */
export class PlaceMirror {
  readonly #profile: Profile;
  #cases = 0;
  readonly #places = new Map<string, Map<string, Place>>();

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  add({ records }: SourceCase): void {
    this.#cases += 1;
    const seen = new Set<Place>();
    for (const { kind, values } of records) {
      const section = this.#name(values.section);
      const field = kind === 'document' ? '(documenten)' : this.#name(values.field);
      const place = this.#placeAt(section, field);
      const content = kind === 'document' ? (values.file ?? values.title ?? values.content) : values.text;
      place.count += 1;
      if (filledValue(this.#profile, content) === undefined) continue;
      place.filled += 1;
      seen.add(place);
    }
    for (const place of seen) place.dossiers += 1;
  }

  /** The places in which most is filled in first. */
  rows(): readonly PlaceRow[] {
    return [...this.#places]
      .flatMap(([section, fields]) =>
        this.#shown(fields).map(([field, place]) => ({ section, field, ...place })),
      )
      .sort((one, other) => other.filled - one.filled);
  }

  #shown(fields: ReadonlyMap<string, Place>): readonly (readonly [string, Place])[] {
    const isAlone = ([, { dossiers }]: readonly [string, Place]): boolean =>
      this.#cases >= MANY && dossiers <= 1;
    const alone = [...fields].filter(isAlone).map(([, place]) => place);
    const shown = [...fields].filter((one) => !isAlone(one));
    return alone.length === 0 ? shown : [...shown, [ALONE, alone.reduce(together)]];
  }

  #name(value: string | undefined): string {
    const name = filledValue(this.#profile, value) ?? '–';
    return name.length > LONGEST ? TOO_LONG : name;
  }

  #placeAt(section: string, field: string): Place {
    const name = this.#places.has(section) || this.#places.size < MOST ? section : TOO_MANY;
    const fields = this.#places.get(name) ?? new Map<string, Place>();
    this.#places.set(name, fields);
    const key = fields.has(field) || fields.size < MOST ? field : TOO_MANY;
    const place = fields.get(key) ?? { count: 0, filled: 0, dossiers: 0 };
    fields.set(key, place);
    return place;
  }
}

function together(one: Place, other: Place): Place {
  return {
    count: one.count + other.count,
    filled: one.filled + other.filled,
    dossiers: one.dossiers + other.dossiers,
  };
}
