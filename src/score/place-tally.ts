import type { Method } from '../model/method.js';
import type { Statement } from '../model/statement.js';
import { Counts } from './counts.js';

export interface Place {
  readonly place: string;
  /** Dossiers that record the indicator here. */
  readonly dossiers: number;
  /** Entries here with a statement on the indicator / filled entries here, over all dossiers of the organisation. */
  readonly purity: number;
}

/** Where the dossiers of an organisation say something on one indicator. */
export class PlaceTally {
  readonly #method: Method;
  /** Dossiers that record the indicator at a place. */
  readonly #dossiers = new Counts();
  /** Entries at a place that say something on it. */
  readonly #entries = new Counts();

  constructor(method: Method) {
    this.#method = method;
  }

  /** What is planned is about the indicator as well: every statement counts, in every dossier. */
  addStatements(statements: readonly Statement[]): void {
    for (const place of placesOf(statements)) {
      const here = statements.filter((statement) => statement.place === place);
      this.#entries.add(place, new Set(here.map(({ entry }) => entry)).size);
    }
  }

  /** The statements that make a dossier record the indicator. */
  addDeciding(statements: readonly Statement[]): void {
    const counting = statements.filter(({ form }) => this.#method.statements === 'alle' || form === 'los');
    for (const place of placesOf(counting)) this.#dossiers.add(place);
  }

  /** The place with most dossiers; ties go to the purer, then to the first by name. Undefined: nothing counts anywhere. */
  best(filled: Counts): Place | undefined {
    const purityAt = (place: string): number =>
      filled.of(place) === 0 ? 0 : this.#entries.of(place) / filled.of(place);
    return this.#dossiers
      .mostFrequent()
      .map((place) => ({ place, dossiers: this.#dossiers.of(place), purity: purityAt(place) }))
      .sort((a, b) => b.purity - a.purity || (a.place < b.place ? -1 : 1))[0];
  }
}

const placesOf = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.map(({ place }) => place));
