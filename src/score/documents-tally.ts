import type { CodingSheet } from '../model/coding-sheet.js';
import type { DocumentTally } from '../model/table.js';

/** Counts what became of the documents of dossiers. */
export class DocumentsTally {
  readonly #counts = { read: 0, scans: 0, withoutText: 0, withFormerVersions: 0 };
  #isKnown = true;

  add({ documents }: CodingSheet): void {
    if (documents === undefined) this.#isKnown = false;
    for (const { readable, confidence, formerVersions } of documents ?? []) {
      this.#counts[readable ? 'read' : 'withoutText'] += 1;
      if (confidence !== undefined) this.#counts.scans += 1;
      if (formerVersions > 0) this.#counts.withFormerVersions += 1;
    }
  }

  /** Undefined when a sheet does not say. */
  counts(): DocumentTally | undefined {
    return this.#isKnown ? { ...this.#counts } : undefined;
  }
}
