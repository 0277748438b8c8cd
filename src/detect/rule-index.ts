import type { CompiledRule } from './compile-rule.js';
import type { EntryReading } from './entry-reading.js';
import type { ClassList } from './lexicon-index.js';
import type { Matcher } from './match/matcher.js';
import { type Rows, rowsOf } from './match/rows.js';
import type { Reading } from './reading.js';

/** A rule that has a chance on an entry, and on which parts of it. */
export interface Candidate {
  readonly compiled: CompiledRule;
  readonly field: boolean;
  readonly title: boolean;
  readonly body: boolean;
}

const FIELD = 1;
const TITLE = 2;
const BODY = 4;

/** Gives, in the order of the rules, those of whose anchors or labels something stands in an entry. */
export function indexRules(
  rules: readonly CompiledRule[],
  matcher: Matcher,
): (entry: EntryReading) => readonly Candidate[] {
  const byAnchor = usersOf(
    byClass(rules, ({ texts }) => texts.map(({ anchor }) => anchor)),
    matcher,
  );
  const byLabel = usersOf(
    byClass(rules, ({ fields }) => fields.map(({ label }) => label)),
    matcher,
  );
  const marks = new Uint8Array(rules.length);

  function mark(reading: Reading, { byPhrase, byClass: named }: Users, part: number): void {
    const phrases = reading.phrases();
    for (let i = 0; i < phrases.length; i++) {
      const end = byPhrase.starts[phrases[i]! + 1]!;
      for (let at = byPhrase.starts[phrases[i]!]!; at < end; at++) marks[byPhrase.numbers[at]!]! |= part;
    }
    for (const given of reading.givenClasses())
      for (const rule of named.get(given) ?? NONE) marks[rule]! |= part;
  }

  return ({ slots, title, body }) => {
    marks.fill(0);
    for (const { label } of slots) mark(label, byLabel, FIELD);
    if (title !== undefined) mark(title, byAnchor, TITLE);
    mark(body, byAnchor, BODY);
    const candidates: Candidate[] = [];
    for (let rule = 0; rule < rules.length; rule++) {
      const parts = marks[rule]!;
      if (parts === 0) continue;
      candidates.push({
        compiled: rules[rule]!,
        field: (parts & FIELD) > 0,
        title: (parts & TITLE) > 0,
        body: (parts & BODY) > 0,
      });
    }
    return candidates;
  };
}

const NONE: readonly number[] = [];

/** Numbers of the rules that a phrase, or a name that stands for a class, can set off. */
interface Users {
  readonly byPhrase: Rows;
  readonly byClass: ReadonlyMap<number, readonly number[]>;
}

function usersOf(rulesByClass: Users['byClass'], matcher: Matcher): Users {
  const byPhrase = Array.from({ length: matcher.phraseCount() }, () => new Set<number>());
  for (const [classNumber, rules] of rulesByClass) {
    for (const phrase of matcher.membersOf(classNumber))
      for (const rule of rules) byPhrase[phrase]!.add(rule);
  }
  return { byClass: rulesByClass, byPhrase: rowsOf(byPhrase.map((rules) => [...rules])) };
}

/** Per class the numbers of the rules that use it. */
function byClass(
  rules: readonly CompiledRule[],
  listsOf: (rule: CompiledRule) => readonly ClassList[],
): ReadonlyMap<number, readonly number[]> {
  const users = new Map<number, number[]>();
  rules.forEach((rule, number) => {
    for (const classNumber of new Set(listsOf(rule).flat())) {
      users.set(classNumber, [...(users.get(classNumber) ?? []), number]);
    }
  });
  return users;
}
