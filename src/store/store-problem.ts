import { Problem } from '../model/problem.js';

/** What is wrong with a store: its name, then what is wrong and what would be right. */
export function storeProblem(name: string, complaint: string, cause?: unknown): Problem {
  return new Problem(`${name}: ${complaint}`, 'opslag', { cause });
}

/** Of a store that a later version migrated. */
export function tooNew(name: string): Problem {
  return storeProblem(name, 'is gemaakt door een nieuwere versie van zichtlijn; werk het programma bij.');
}

/** Of a store that should have been there. */
export function notThere(name: string): Problem {
  return storeProblem(name, 'bestaat niet; geef met --store de opslag van een eerdere audit.');
}

/** How the codes of a database's errors begin, and what is then wrong. */
export type Complaints = readonly (readonly [start: string, complaint: string])[];

/** The first complaint that `code` begins with. */
export function complaintOn(code: string, complaints: Complaints): string | undefined {
  return complaints.find(([start]) => code.startsWith(start))?.[1];
}
