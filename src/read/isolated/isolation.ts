import { availableParallelism } from 'node:os';
import pLimit, { type LimitFunction } from 'p-limit';
import { Piscina } from 'piscina';
import { Refused } from '../refused.js';
import { builtWorker } from './built-worker.js';
import type { Outcome, Results, Task } from './task.js';

export interface IsolationLimits {
  /** Time one file may take. */
  readonly seconds: number;
  /** Memory one file may take, for objects and texts. */
  readonly megabytes: number;
  /** Files read at the same time, at most. */
  readonly threads: number;
}

/**
 * Worker threads that read files apart from the program: one that takes too long or too much memory is ended, its file
 * refused, and a fresh one takes its place. Threads start with the first file, stay warm, and hold no program open.
 */
export class Isolation {
  readonly #limits: IsolationLimits;
  readonly #pool: Piscina<Task, Outcome>;
  /** A file's time starts when a thread is free for it, not when it is handed over. */
  readonly #gate: LimitFunction;

  constructor(limits: IsolationLimits) {
    const threads = Math.min(limits.threads, availableParallelism());
    this.#limits = limits;
    this.#gate = pLimit(threads);
    this.#pool = new Piscina({
      filename: builtWorker('read-worker'),
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    // Of a thread that nobody waits for: its file is answered or refused already, and the next gets a fresh thread.
    this.#pool.on('error', () => undefined);
  }

  /** What the reader gives. `seconds` replaces the limit. @throws Refused when the reader does, or a limit is broken. */
  async run<Kind extends Task['kind']>(
    task: Extract<Task, { readonly kind: Kind }>,
    seconds = this.#limits.seconds,
  ): Promise<Results[Kind]> {
    const outcome = await this.#gate(() => this.#outcome(task, seconds));
    if ('refused' in outcome) throw new Refused(outcome.refused.code, outcome.refused.message);
    // The worker reads a task by its kind.
    return outcome.value as Results[Kind];
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #outcome(task: Task, seconds: number): Promise<Outcome> {
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), seconds * 1000);
    try {
      return await this.#pool.run(task, { signal: clock.signal });
    } catch (cause) {
      if (clock.signal.aborted)
        throw new Refused('te-traag', `kost meer dan ${seconds} seconden om te lezen`, { cause });
      if (isOutOfMemory(cause))
        throw new Refused('te-groot', `kost meer dan ${this.#limits.megabytes} MB geheugen om te lezen`, {
          cause,
        });
      throw cause;
    } finally {
      clearTimeout(timer);
    }
  }
}

export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
