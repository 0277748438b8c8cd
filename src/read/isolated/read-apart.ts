import { MAX_EXPORT_MEGABYTES, MAX_EXPORT_SECONDS } from '../limits.js';
import type { ReadEvent, ReadRequest } from '../read-event.js';
import { asRefused } from '../refused.js';
import { ExportThread, type ThreadLimits } from './export-thread.js';

const LIMITS: ThreadLimits = { seconds: MAX_EXPORT_SECONDS, megabytes: MAX_EXPORT_MEGABYTES };

/** Threads that read to the end of a file and wait for the next. */
const idle: ExportThread[] = [];

/**
 * Reads an export file in a worker thread, which works on while the program uses what came before. One that takes too
 * long over a dossier or too much memory is ended: what was read counts, and the file is refused.
 */
export async function* readApart(
  request: ReadRequest,
  limits: ThreadLimits = LIMITS,
): AsyncGenerator<ReadEvent> {
  const thread = (limits === LIMITS && idle.pop()) || new ExportThread(limits);
  let isDone = false;
  try {
    thread.open(request);
    yield* eventsOf(thread);
    isDone = limits === LIMITS;
  } catch (error) {
    const refused = asRefused(error);
    if (!refused) throw error;
    yield {
      kind: 'refusal',
      refusal: { file: request.file, code: refused.code, reason: refused.message },
    };
  } finally {
    if (isDone) idle.push(thread);
    else await thread.end();
  }
}

/** Asks for each event before the one in hand is used. */
async function* eventsOf(thread: ExportThread): AsyncGenerator<ReadEvent> {
  let asked = thread.next();
  for (let event = await asked; event !== undefined; event = await asked) {
    asked = thread.next();
    // Whoever waits for it hears of a failure; nobody may.
    asked.catch(() => undefined);
    yield event;
  }
}
