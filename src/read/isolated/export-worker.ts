import { parentPort } from 'node:worker_threads';
import type { Input } from '../input.js';
import type { ReadEvent } from '../read-event.js';
import { readExport } from '../read-export.js';
import type { Asked } from './export-task.js';

let input: Input | undefined;
let events: AsyncGenerator<ReadEvent> | undefined;

parentPort?.on('message', async (asked: Asked) => {
  if (asked.kind === 'open') {
    input = asked.input ?? input;
    events = input && readExport({ profile: asked.profile, input, file: asked.file });
    return;
  }
  const next = await events?.next();
  parentPort?.postMessage(next?.done ? undefined : next?.value);
});
