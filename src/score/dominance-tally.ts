import type { Dominance } from '../model/table.js';
import { Counts, countsOf } from './counts.js';

/** What is most frequent in the dossiers that record an indicator: a place, a term or a mode. */
export class DominanceTally {
  #dossiers = 0;
  /** Dossiers whose own most frequent value it is; a tie inside a dossier counts for each. */
  readonly #support = new Counts();
  readonly #statements = new Counts();

  /** The values of one dossier's statements. */
  add(values: readonly string[]): void {
    this.#dossiers += 1;
    for (const value of countsOf(values).mostFrequent()) this.#support.add(value);
    for (const value of values) this.#statements.add(value);
  }

  /**
   * The most frequent value of the organisation (in most dossiers as their own most frequent; then in most statements;
   * then by name), and the share of its dossiers whose own most frequent one it is. Undefined when none record.
   */
  dominance(): Dominance | undefined {
    if (this.#dossiers === 0) return undefined;
    const statements = this.#statements;
    const [modal = ''] = [...this.#support.mostFrequent()].sort(
      (a, b) => statements.of(b) - statements.of(a) || (a < b ? -1 : 1),
    );
    return { modal, share: this.#support.of(modal) / this.#dossiers };
  }
}

/** Two spellings of one term are one: case and spaces do not count. */
export function sameTerm(term: string): string {
  return term.toLowerCase().replace(/\s+/gu, ' ').trim();
}
