import type { Profile, RecordMapping } from '../model/profile.js';
import type { SourceRecord } from '../model/record.js';

interface ComposeLines {
  readonly profile: Profile;
  readonly mapping: RecordMapping;
  /** What stands at a reference, none or several. */
  readonly valuesAt: (reference: string) => readonly string[];
}

/** The text of a record whose mapping has lines: `Productcategorie: Jeugdhulp ambulant (45)`, one for each value that is there. */
export function composeLines({
  profile,
  mapping,
  valuesAt,
}: ComposeLines): Pick<SourceRecord['values'], 'text'> {
  const lines = Object.entries(mapping.lines).flatMap(([label, reference]) => {
    const values = valuesAt(reference)
      .map((value) => value.trim())
      .filter((value) => value !== '')
      .map((value) => meaning(profile.codes[label]?.[value], value));
    return values.length === 0 ? [] : [`${label}: ${values.join('; ')}`];
  });
  return lines.length === 0 ? {} : { text: lines.join('\n') };
}

/** A code that the list does not have stands as it came. */
function meaning(word: string | undefined, code: string): string {
  return word === undefined ? code : `${word} (${code})`;
}
