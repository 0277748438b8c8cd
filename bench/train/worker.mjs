// Trains one network after the other, as it is asked.
import { parentPort, workerData } from 'node:worker_threads';
import { lessonsOf } from './lessons.mjs';

const { root, engine, folds } = workerData;
const learner = await import(engine);
const { indicators, cases, passages } = await lessonsOf(root, learner);

parentPort.on('message', ({ seed, without }) => {
  const material = { cases, passages, indicators: indicators.length };
  parentPort.postMessage(learner.learn(material, { seed, without, folds }));
});
parentPort.postMessage('ready');
