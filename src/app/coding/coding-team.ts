import { Piscina } from 'piscina';
import type { Dossier } from '../../model/dossier.js';
import { builtWorker } from '../../read/isolated/built-worker.js';
import { type Coded, type CoderSetup, createCoder } from './create-coder.js';

export interface TeamSetup extends CoderSetup {
  /** Threads that code at the same time; one codes in the program itself. */
  readonly workers: number;
}

/** Those who code the dossiers of a run. */
export interface CodingTeam {
  readonly code: (dossier: Dossier) => Promise<Coded>;
  /** Dossiers that may wait for a member, over all. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

/** A thread takes half a second to learn the rules: the first dossiers are done by then. */
const ALONE = 16;
const WAITING_EACH = 4;

/** The program codes the first dossiers itself; with more workers than one, threads code what comes after. */
export function gatherTeam(setup: TeamSetup): CodingTeam {
  const { workers, root, rulesOnly } = setup;
  let own: ((dossier: Dossier) => Coded) | undefined;
  let pool: Piscina<Dossier, Coded> | undefined;
  let seen = 0;
  return {
    width: workers * WAITING_EACH,
    code: async (dossier) => {
      seen += 1;
      if (workers > 1 && seen > ALONE) {
        pool ??= openPool({ workers, root, rulesOnly });
        own = undefined;
        return pool.run(dossier);
      }
      own ??= createCoder(setup);
      return own(dossier);
    },
    close: async () => pool?.destroy(),
  };
}

function openPool({ workers, root, rulesOnly }: Omit<TeamSetup, 'knowledge'>): Piscina<Dossier, Coded> {
  return new Piscina({
    filename: builtWorker('coding-worker'),
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    execArgv: [],
    workerData: { root, rulesOnly },
  });
}
