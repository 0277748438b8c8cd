import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../model/problem.js';
import { COMPILED } from './compiled.js';
import { knowledgeToCompile } from './load-knowledge.js';

/** Writes the knowledge that the program reads at its start; knowledge that is wrong is left for the program to name. */
export function compileKnowledge(root: string): void {
  try {
    writeFileSync(join(root, COMPILED), JSON.stringify(knowledgeToCompile(root)));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}
