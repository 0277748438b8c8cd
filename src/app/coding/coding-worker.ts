import { workerData } from 'node:worker_threads';
import type { Dossier } from '../../model/dossier.js';
import { loadKnowledge } from '../../read/knowledge/load-knowledge.js';
import type { TeamSetup } from './coding-team.js';
import { type Coded, createCoder } from './create-coder.js';

// Given by the team that starts the thread.
const { root, rulesOnly } = workerData as Pick<TeamSetup, 'root' | 'rulesOnly'>;
const code = createCoder({ knowledge: loadKnowledge(root), rulesOnly, root });

/** What a worker thread does with one dossier. */
export default function codeOne(dossier: Dossier): Coded {
  return code(dossier);
}
