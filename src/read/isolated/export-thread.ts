import { Worker } from 'node:worker_threads';
import type { Input } from '../input.js';
import type { ReadRequest } from '../read-event.js';
import { Refused } from '../refused.js';
import { builtWorker } from './built-worker.js';
import type { Answer, Asked } from './export-task.js';
import { isOutOfMemory } from './isolation.js';

export interface ThreadLimits {
  /** Time from one dossier to the next. */
  readonly seconds: number;
  /** Memory for objects and texts. */
  readonly megabytes: number;
}

/** A worker thread that reads export files one after the other; it holds no program open while nothing is asked of it. */
export class ExportThread {
  readonly #worker: Worker;
  readonly #limits: ThreadLimits;
  #input: Input | undefined;

  constructor(limits: ThreadLimits) {
    this.#limits = limits;
    this.#worker = new Worker(builtWorker('export-worker'), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    this.#worker.unref();
    // Of a thread that nobody waits for.
    this.#worker.on('error', () => undefined);
  }

  open({ profile, input, file }: ReadRequest): void {
    this.#post({ kind: 'open', profile, input: input === this.#input ? undefined : input, file });
    this.#input = input;
  }

  /** The next event of the file. @throws Refused when a limit is broken, and what the thread throws. */
  async next(): Promise<Answer> {
    this.#worker.ref();
    this.#post({ kind: 'next' });
    try {
      return await this.#answer();
    } catch (cause) {
      if (!isOutOfMemory(cause)) throw cause;
      const reason = `kost meer dan ${this.#limits.megabytes} MB geheugen om te lezen`;
      throw new Refused('te-groot', reason, { cause });
    } finally {
      this.#worker.unref();
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #post(asked: Asked): void {
    this.#worker.postMessage(asked);
  }

  #answer(): Promise<Answer> {
    const { seconds } = this.#limits;
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const late = (): void => {
        settle();
        reject(new Refused('te-traag', `kost meer dan ${seconds} seconden om te lezen`));
      };
      // An answer that lies waiting because the program was busy is taken first.
      const clock = setTimeout(() => setImmediate(() => isOpen && late()), seconds * 1000);
      let isOpen = true;
      const settle = (): void => {
        isOpen = false;
        clearTimeout(clock);
        worker.off('message', answered);
        worker.off('error', failed);
        worker.off('exit', ended);
      };
      const answered = (answer: Answer): void => {
        settle();
        resolve(answer);
      };
      const failed = (error: Error): void => {
        settle();
        reject(error);
      };
      const ended = (): void => failed(new Error('the thread was ended before it answered'));
      worker.once('message', answered);
      worker.once('error', failed);
      worker.once('exit', ended);
    });
  }
}
