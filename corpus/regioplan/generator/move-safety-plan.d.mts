import type { CorpusPart } from '../genereer.mjs';

/** In the first half of the dossiers the safety plan moves from its own field to the contact journal. */
export function moveSafetyPlan(part: CorpusPart): CorpusPart;
/** Writes the mutated Veilig Thuis export to a folder; gives the mutated dossiers. */
export function writeMovedSafetyPlan(folder: string): CorpusPart;
