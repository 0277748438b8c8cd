import { checkExamples, type ExampleFailure } from '../detect/check-examples.js';
import type { Knowledge } from '../model/knowledge.js';
import { loadKnowledge } from '../read/knowledge/load-knowledge.js';

export interface KnowledgeCheck {
  readonly knowledge: Knowledge;
  readonly examples: number;
  readonly failures: readonly ExampleFailure[];
}

/** All knowledge, listed. @throws Problem naming the file that is wrong. */
export function listKnowledge(root: string): Knowledge {
  return loadKnowledge(root);
}

/** Runs every hit and near-miss of every rule. */
export function checkKnowledge(root: string): KnowledgeCheck {
  const knowledge = loadKnowledge(root);
  const examples = knowledge.rules.reduce((sum, { hits, misses }) => sum + hits.length + misses.length, 0);
  return { knowledge, examples, failures: checkExamples(knowledge) };
}
