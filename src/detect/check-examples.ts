import type { Dossier, Entry } from '../model/dossier.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Rule } from '../model/rule.js';
import type { Statement } from '../model/statement.js';
import { compileDetector, type Detector } from './compile-detector.js';

/** An example of a rule that did not come out as the rule says. */
export interface ExampleFailure {
  readonly rule: string;
  readonly kind: 'treffer' | 'misser';
  readonly text: string;
  readonly expected: string;
  readonly found: string;
}

type Example = Rule['hits'][number] | Rule['misses'][number];

const ORGANISATIONS = { vt: 'Veilig Thuis', jb: 'Jeugdbescherming', lt: 'Wijkteam' } as const;

/** Runs every hit and near-miss of every rule. */
export function checkExamples(knowledge: Knowledge): readonly ExampleFailure[] {
  const detectorFor = exampleDetectors(knowledge);
  return knowledge.rules.flatMap((rule) => checkRule(rule, detectorFor(rule)));
}

/** A rule is tried alone; one that builds on what others find is tried with all. */
export function exampleDetectors(knowledge: Knowledge): (rule: Rule) => Detector {
  const whole = compileDetector(knowledge);
  return (rule) =>
    rule.derive === undefined && rule.follows === undefined
      ? compileDetector({ ...knowledge, rules: [rule] })
      : whole;
}

export function checkRule(rule: Rule, detector: Detector): readonly ExampleFailure[] {
  const failures: ExampleFailure[] = [];
  const fail = (kind: ExampleFailure['kind'], text: string, expected: string, found: string): void => {
    failures.push({ rule: rule.id, kind, text, expected, found });
  };
  for (const hit of rule.hits) {
    const found = statementsOf(rule, hit, detector);
    for (const indicator of rule.indicators) {
      const mine = found.filter((statement) => statement.indicator === indicator);
      const right = mine.filter((statement) => statement.value === hit.value);
      if (right.length === 0) fail('treffer', hit.text, `${indicator}=${hit.value}`, shown(mine));
      else if (hit.set !== undefined && right[0]?.set.join('|') !== [...hit.set].sort().join('|')) {
        fail('treffer', hit.text, `set ${hit.set.join('|')}`, right[0]?.set.join('|') ?? '');
      }
    }
  }
  for (const miss of rule.misses) {
    const found = statementsOf(rule, miss, detector);
    if (found.length > 0) fail('misser', miss.text, 'niets', shown(found));
  }
  return failures;
}

const shown = (statements: readonly Statement[]): string =>
  statements.map(({ indicator, value }) => `${indicator}=${value}`).join(', ') || 'niets';

function statementsOf(rule: Rule, example: Example, detector: Detector): readonly Statement[] {
  return detector
    .detect(dossierOf(example))
    .filter(({ trace }) => trace.rule === rule.id || trace.rule.startsWith(`${rule.id} ←`));
}

function dossierOf({ text, label, title, section, mode, own, dayBefore }: Example): Dossier {
  const entry: Entry = {
    id: 'e1',
    date: '2023-06-01',
    place: [section ?? 'Contactjournaal', ...(label === undefined ? [] : [label])],
    mode: mode ?? 'beschrijving',
    text,
    origin: { file: 'voorbeeld', locator: 'regel' },
    ...(label !== undefined && { label }),
    ...(title !== undefined && { title }),
    ...(mode === 'bijlage' && {
      document: { name: title ?? 'Bijlage.docx', mediaType: 'text/plain', readable: true, sections: [] },
    }),
  };
  return {
    id: 'D00001',
    sourceNumber: 'voorbeeld',
    organisation: own === undefined ? 'Organisatie' : ORGANISATIONS[own],
    system: 'voorbeeld',
    opened: '2023-01-01',
    violence: [],
    entries: [...(dayBefore === undefined ? [] : [entryBefore(dayBefore)]), entry],
  };
}

function entryBefore(text: string): Entry {
  const origin = { file: 'voorbeeld', locator: 'dag ervoor' };
  return { id: 'e0', date: '2023-05-31', place: ['Contactjournaal'], mode: 'beschrijving', text, origin };
}
