import { posix } from 'node:path';

/** `2024-03-04`, `20240304`, `2024_03_04`. */
const YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[-_.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/u;
/** `04-03-2024`, `4_3_2024`, `04.03.2024`. */
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})(?<mark>[-_.])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d)/u;

/** The date in the name of a file, as year-month-day; whether it is in the calendar is not looked at. */
export function dateInName(name: string): string | undefined {
  const found = (YEAR_FIRST.exec(name) ?? DAY_FIRST.exec(name))?.groups;
  if (!found) return undefined;
  return [found.year, pad(found.month), pad(found.day)].join('-');
}

function pad(digits = ''): string {
  return digits.padStart(2, '0');
}

const WORDS = /[_\s]+/u;

/** `2024-03-04 P-001 Veiligheidsplan v2 (def).docx` → `Veiligheidsplan`: the name without date, dossier and version. */
export function placeFromName(name: string, folder: string): string {
  const stem = name.slice(0, name.length - posix.extname(name).length);
  const bare = stem
    .replace(YEAR_FIRST, ' ')
    .replace(DAY_FIRST, ' ')
    .split(WORDS)
    .filter((word) => word !== folder)
    .join(' ')
    .replace(/\((?:\d{1,2}|def|definitief|concept|kopie)\)/giu, ' ')
    .replace(/(?:^| )(?:v|versie ?)\d{1,2}(?:\.\d{1,2})?(?= |$)/giu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,-]+|[\s.,-]+$/gu, '');
  return bare === '' ? stem : bare;
}
