import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Per fold a network that learned from the others, then one that learned from all; trained side by side. */
export async function trainNetworks({ root, engine, learner, folds, onTrained }) {
  const parts = [...Array(folds).keys(), undefined];
  const jobs = parts.flatMap((without, part) => learner.SEEDS.map((seed) => ({ part, seed, without })));
  const learned = parts.map(() => []);
  const waiting = jobs.map((job, number) => ({ ...job, number }));
  let done = 0;
  const work = async () => {
    const worker = new Worker(join(import.meta.dirname, 'worker.mjs'), {
      workerData: { root, engine, folds },
    });
    await once(worker, 'message');
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      worker.postMessage(job);
      const [result] = await once(worker, 'message');
      learned[job.part][learner.SEEDS.indexOf(job.seed)] = result;
      onTrained(++done, jobs.length);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, work));
  return learned.map((own) => learner.networkOf(own));
}
