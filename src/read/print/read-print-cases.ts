import type { ReadEvent, ReadRequest } from '../read-event.js';

/** Placeholder until the print reader is in. */
export async function* readPrintCases(_request: ReadRequest): AsyncGenerator<ReadEvent> {}
