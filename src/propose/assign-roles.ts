import type { ColumnFacts } from './describe-column.js';
import { nameEvidence } from './name-evidence.js';
import { ROLE_WORDS, type Role } from './role-words.js';
import { VALUE_FIT } from './value-fit.js';

/** A column in a role, and how sure that is. */
export interface Assigned {
  readonly facts: ColumnFacts;
  /** 0 to 1. */
  readonly name: number;
  readonly score: number;
  /** False when the name says nothing, or another column fits nearly as well. */
  readonly sure: boolean;
}

export type Assignment = Readonly<Partial<Record<Role, Assigned>>>;

interface Candidate extends Omit<Assigned, 'sure'> {
  readonly role: Role;
}

/** Below this a column is not put in a role. */
const LEAST = 0.18;
/** What a column without a telling name keeps of the fit of its values. */
const NAMELESS = 0.4;
/** So much better than the next column of a role is sure. */
const MARGIN = 0.15;

/** Gives every role at most one column and every column at most one role, the best fit first. */
export function assignRoles(columns: readonly ColumnFacts[], roles: readonly Role[]): Assignment {
  const candidates = columns
    .flatMap((facts) => roles.map((role) => candidate(facts, role)))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score);
  const assigned: Partial<Record<Role, Assigned>> = {};
  const taken = new Set<ColumnFacts>();
  for (const { role, ...found } of candidates) {
    if (assigned[role] || taken.has(found.facts)) continue;
    const next = candidates.find(
      (one) => one.role === role && one.facts !== found.facts && !taken.has(one.facts),
    );
    assigned[role] = { ...found, sure: found.name > 0 && found.score - (next?.score ?? 0) >= MARGIN };
    taken.add(found.facts);
  }
  return assigned;
}

function candidate(facts: ColumnFacts, role: Role): Candidate {
  const name = nameEvidence(facts.column.name, ROLE_WORDS[role]);
  return { role, facts, name, score: VALUE_FIT[role](facts) * (NAMELESS + (1 - NAMELESS) * name) };
}
