import type { ColumnFacts } from './describe-column.js';
import type { Role } from './role-words.js';

type Fit = (facts: ColumnFacts) => number;

/** A short name that comes back: of a section, a field. */
function isLabel(facts: ColumnFacts): boolean {
  const { dates, codes, types, length, words, fill, files, technical, distinct, rows } = facts;
  if (technical > 0.1 || facts.lists > 0.3 || (distinct === 1 && rows >= FEW)) return false;
  return (
    dates < 0.1 && codes < 0.3 && types < 0.5 && files < 0.3 && length <= 45 && words <= 6 && fill >= 0.7
  );
}

/** Five digits are a date only where something else says so. */
function isDate({ dates, serials }: ColumnFacts): boolean {
  return dates >= 0.8 && serials < 0.5;
}

const dated: Fit = ({ dates, serials, fill }) =>
  dates < 0.8 ? 0 : dates * (serials > 0.5 ? 0.7 : 1) * (0.6 + 0.4 * fill);

/** Of fewer rows nobody can say whether a name comes back. */
const FEW = 4;
/** Of more rows it shows. */
const MANY = 20;

/** A section comes back in many entries; what stands around an element is one more often. */
function sectionFit({ rows, unique, column }: ColumnFacts): number {
  const least = column.level > 0 ? 0.5 : rows < FEW ? 0.3 : 0;
  return Math.max(least, 0.95 - unique);
}

/** A field comes back too, but there are more of them than sections; of few rows nobody can say. */
function fieldFit({ rows, unique }: ColumnFacts): number {
  return rows > MANY && unique > 0.5 ? 0.2 : 0.6 + 0.1 * unique;
}

/** How well the values of a column fit a role, from 0 (cannot be) to 1; the name is not looked at. */
export const VALUE_FIT: Readonly<Record<Role, Fit>> = {
  number: (facts) =>
    facts.unique < 1 || facts.fill < 1 || facts.length > 40 || facts.words > 3 || isDate(facts)
      ? 0
      : 0.5 + 0.5 * facts.codes,
  opened: dated,
  closed: (facts) => dated({ ...facts, fill: 1 - facts.fill }),
  violence: ({ violence, words }) => (violence < 0.6 || words > 8 ? 0 : 0.5 + 0.5 * violence),
  organisation: ({ organisations, distinct, rows, fill, length, words }) =>
    words > 6 || fill < 0.8 || distinct > Math.max(3, 0.2 * rows) || organisations < 0.5
      ? 0
      : 0.6 + Math.min(length, 40) / 100,
  id: (facts) =>
    facts.codes < 0.8 || facts.fill < 0.9 || facts.files > 0 || facts.uniqueWithin < 0.3 || isDate(facts)
      ? 0
      : 0.4 + 0.6 * facts.uniqueWithin,
  date: dated,
  author: ({ people, dates, files, length, codes }) =>
    people < 0.3 || dates > 0.1 || files > 0.1 || length > 80 || codes > 0.5 ? 0 : 0.5 + 0.5 * people,
  section: (facts) => (isLabel(facts) ? sectionFit(facts) * (1 - facts.people / 2) : 0),
  field: (facts) => (isLabel(facts) ? fieldFit(facts) * (1 - facts.people / 2) : 0),
  type: ({ types, fill }) => (types < 0.6 || fill < 0.5 ? 0 : 0.5 + 0.5 * types),
  title: (facts) =>
    isDate(facts) ||
    facts.length > 120 ||
    facts.unique < 0.2 ||
    facts.codes > 0.7 ||
    facts.types > 0.5 ||
    facts.technical > 0.1
      ? 0
      : 0.55 * Math.min(1, facts.unique + 0.2),
  text: (facts) =>
    facts.column.level > 0 ||
    facts.technical > 0.3 ||
    facts.base64 > 0.5 ||
    facts.fill < 0.4 ||
    isDate(facts) ||
    facts.files > 0.3 ||
    facts.types > 0.8 ||
    facts.codes > 0.8
      ? 0
      : Math.min(1, Math.max(0.46, 0.3 + facts.length / 120)) * (1 - 0.6 * facts.people),
  file: ({ files, present }) => (present >= 0.5 ? 0.6 + 0.4 * present : files >= 0.5 ? 0.5 * files : 0),
  content: ({ base64 }) => base64,
};
