import type { CodingSheet } from '../model/coding-sheet.js';
import { reopenStore } from '../store/open-store.js';

export interface StoredSheets {
  /** As the user named it. */
  readonly store: string;
  readonly run: string;
}

/** The sheets of a stored run, to be gone through as often as is wanted; the store is open only meanwhile. */
export function storedSheets(stored: StoredSheets): AsyncIterable<CodingSheet> {
  return { [Symbol.asyncIterator]: () => readSheets(stored) };
}

async function* readSheets({ store, run }: StoredSheets): AsyncGenerator<CodingSheet> {
  const opened = await reopenStore(store);
  try {
    yield* opened.sheets(run);
  } finally {
    await opened.close();
  }
}
