import type { GazetteerEntry } from '../model/gazetteer.js';
import type { Span, Statement, StatementValue } from '../model/statement.js';
import type { CompiledRule } from './compile-rule.js';
import { type EntryReading, headingAt } from './entry-reading.js';
import type { Finding } from './finding.js';
import type { Sentence } from './sentences.js';

/** What a statement has of its own where it was derived from another. */
interface Derived {
  readonly rule: string;
  readonly indicator: string;
  readonly value: StatementValue;
  readonly set: readonly string[];
  /** Looked up when the statement stays. */
  readonly term: () => string;
}

/** What became known of a statement after it was found. */
type Amendment = Partial<Derived> & { readonly members?: readonly GazetteerEntry[] };

const AS_FOUND: Amendment = {};
const NONE: readonly string[] = [];

/**
 * A statement on its way: it knows what it was found by, and the gazetteer entries behind its set. Most are merged into
 * others before their words are ever asked for, so these are looked up then.
 */
export class Found {
  readonly indicator: string;
  readonly value: StatementValue;
  readonly span: Span;
  readonly structural: boolean;
  readonly entry: EntryReading;
  readonly #finding: Finding;
  readonly #amendment: Amendment;
  #set: readonly string[] | undefined;

  constructor(finding: Finding, entry: EntryReading, indicator: string, amendment: Amendment = AS_FOUND) {
    this.indicator = amendment.indicator ?? indicator;
    this.value = amendment.value ?? finding.value;
    this.span = finding.span;
    this.structural = finding.structural;
    this.entry = entry;
    this.#finding = finding;
    this.#amendment = amendment;
    this.#set = amendment.set;
  }

  get rule(): string {
    return this.#amendment.rule ?? this.#finding.compiled.id;
  }

  /** Of a reaction: what another entry must say. */
  get follows(): CompiledRule['follows'] {
    return this.#finding.compiled.follows;
  }

  /** The sentence of the text that it was found in; of structure there is none. */
  get sentence(): Sentence | undefined {
    return this.#finding.sentence;
  }

  get quote(): string {
    return this.#finding.quote;
  }

  get term(): string {
    return this.#amendment.term?.() ?? this.#finding.term;
  }

  get members(): readonly GazetteerEntry[] {
    return this.#amendment.members ?? this.#finding.members;
  }

  get set(): readonly string[] {
    this.#set ??= setOf(this.#finding);
    return this.#set;
  }

  derive(derived: Derived): Found {
    return this.#amended({ ...derived, rule: `${derived.rule} ← ${this.rule}` });
  }

  withMembers({ members, set }: Pick<Found, 'members' | 'set'>): Found {
    return this.#amended({ members, set });
  }

  withSet(set: readonly string[]): Found {
    return this.#amended({ set });
  }

  #amended(amendment: Amendment): Found {
    return new Found(this.#finding, this.entry, this.indicator, { ...this.#amendment, ...amendment });
  }

  statement(isNamedBy: (entry: EntryReading, indicator: string) => boolean): Statement {
    const { entry } = this.entry;
    const isDerived = this.#amendment.rule !== undefined;
    return {
      indicator: this.indicator,
      value: this.value,
      entry: entry.id,
      span: this.span,
      quote: this.quote,
      place: this.entry.placeUnder(headingAt(entry, this.span.start)),
      mode: entry.mode,
      term: this.term,
      form: !isDerived && isNamedBy(this.entry, this.indicator) ? 'los' : 'ingebed',
      origin: isDerived ? 'afgeleid' : 'direct',
      set: this.set,
      trace: { rule: this.rule, matched: this.#finding.matched, cues: this.#finding.cues },
    };
  }
}

function setOf({ compiled, members }: Finding): readonly string[] {
  if (members.length === 0) return NONE;
  const attribute = compiled.set?.attribute ?? 'id';
  const values = members.flatMap((member) => member[attribute] ?? []);
  return [...new Set(values)].sort();
}
