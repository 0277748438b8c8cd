import { type Assigned, assignRoles } from './assign-roles.js';
import { type ColumnFacts, kindOfContent } from './describe-column.js';
import { nameEvidence } from './name-evidence.js';
import { ROLE_WORDS, type Role } from './role-words.js';

/** Roles of all that stands around a content. */
export const AROUND: readonly Role[] = ['id', 'date', 'author', 'section', 'field', 'type'];

/** What is filled in, chosen before all else: without it there is no entry. A name that says otherwise is believed. */
export function contentOf(facts: readonly ColumnFacts[]): Assigned | undefined {
  const says = ({ column: { name } }: ColumnFacts, role: Role): number =>
    nameEvidence(name, ROLE_WORDS[role]);
  const free = facts.filter((one) =>
    [...AROUND, 'title' as const].every(
      (role) => says(one, role) < 0.7 || says(one, role) <= says(one, 'text'),
    ),
  );
  const found = assignRoles(free, ['text']).text;
  const answers = free.filter((one) => one.column.level === 0 && ANSWERS.has(kindOfContent(one) ?? ''));
  const [answer] = answers;
  if (!found || !answer || found.name > 0 || answers.length > 1 || found.facts.words > 4.5) return found;
  return { ...found, facts: answer, sure: false };
}

/** Kinds of content that answer a short text beside them: that text is then the field. */
const ANSWERS = new Set<string>(['vinkje', 'getal', 'kleurcode']);

/** Mean length from which a column is prose, whatever its name. */
const PROSE = 40;

export function isProse({ length, files, dates, violence, words, base64, technical }: ColumnFacts): boolean {
  return (
    length >= PROSE &&
    technical < 0.1 &&
    base64 < 0.5 &&
    files < 0.3 &&
    dates < 0.5 &&
    violence < 0.9 &&
    words >= 5
  );
}

/** Shorter than prose, longer than a subject: a goal, an action. */
export function isSentence(facts: ColumnFacts): boolean {
  return (
    isProse(facts) ||
    (facts.length >= 20 &&
      facts.words >= 3.5 &&
      facts.unique >= 0.5 &&
      facts.files === 0 &&
      facts.technical === 0)
  );
}

/** Filled in by hand: prose, a tick, a choice; not a code, name or moment. */
export function isFilledIn(facts: ColumnFacts): boolean {
  if (kindOfContent(facts) === 'getal') return facts.length <= 4;
  if (facts.codes > 0.5 || facts.technical > 0.1 || facts.people > 0.5 || facts.files > 0.3) return false;
  const kind = kindOfContent(facts);
  return kind === undefined ? facts.words >= 3 : kind !== 'datum';
}
