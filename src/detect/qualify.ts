import type { CueKind } from '../model/lexicon.js';
import type { CueTrace, StatementValue } from '../model/statement.js';
import { type CueHit, cuesIn } from './cue-hits.js';
import type { EntryReading } from './entry-reading.js';
import { QUESTION, questionMark } from './question-mark.js';
import type { Reading, Stretch } from './reading.js';
import type { Sentence } from './sentences.js';
import { terminator } from './terminator.js';
import { type WiderCue, widerCues } from './wider-cues.js';
import { yearsIn } from './years.js';

export interface Qualified {
  /** Undefined: nothing is said about this case. */
  readonly value: StatementValue | undefined;
  readonly cues: readonly CueTrace[];
}

interface Question {
  readonly sentence: Sentence;
  readonly anchor: Stretch;
  readonly value: StatementValue;
  readonly kinds: readonly CueKind[];
  /** ISO date on which the dossier was opened. */
  readonly opened: string | undefined;
  /** The entry whose body holds the sentence. */
  readonly entry?: EntryReading | undefined;
  readonly indicators?: readonly string[];
  /** A denial within the anchor itself. */
  readonly denial?: CueTrace | undefined;
}

interface ActiveCue {
  readonly kind: CueKind;
  readonly trace: CueTrace;
  readonly distance: number;
  readonly priority: number;
  /** Stands before the anchor. */
  readonly before: boolean;
  /** Denies a plan too. */
  readonly final?: boolean;
}

/** Weighs the cues around an anchor (after ConText: direction, scope, terminators, pseudo-cues, nearest first). */
export function qualify(question: Question): Qualified {
  const found: ActiveCue[] = [];
  for (const hit of cuesIn(question.sentence)) {
    if (!weighs(hit.cue, question)) continue;
    const active = activeCue(question, hit);
    if (active !== undefined) found.push(active);
  }
  addEarlierYears(question, found);
  addWiderCues(question, found);
  addQuestionMark(question, found);
  if (question.denial !== undefined)
    found.push({
      kind: 'afwezig',
      before: true,
      final: true,
      priority: 0,
      distance: 0,
      trace: question.denial,
    });
  if (found.length === 0) return { value: question.value, cues: NO_CUES };
  found.sort((a, b) => a.distance - b.distance || b.priority - a.priority);
  const active = found.filter((cue) => cue.trace.cutBy === undefined);
  return { value: decide(question, active), cues: found.map((cue) => cue.trace) };
}

/** A rule chooses the kinds of cues that weigh on it; some weigh nonetheless, but nobody plans violence. */
function weighs(
  { kind, always }: Pick<WiderCue, 'kind' | 'always'>,
  { kinds, sentence, indicators = [] }: Question,
): boolean {
  if (kinds.includes(kind) || !always) return kinds.includes(kind);
  const notFor = sentence.reading.index.notFor.get(kind) ?? [];
  return !indicators.some((indicator) => notFor.includes(indicator));
}

const NO_CUES: readonly CueTrace[] = [];

function decide(
  { value, sentence: { reading } }: Question,
  active: readonly ActiveCue[],
): StatementValue | undefined {
  const has = (kind: CueKind): boolean => active.some((cue) => cue.kind === kind);
  if (active.some(({ trace }) => trace.words === QUESTION)) return undefined;
  if (has('ander') || has('eerder')) return undefined;
  const absent = denials(
    active.filter((cue) => cue.kind === 'afwezig'),
    reading,
  ).length;
  if (has('gepland')) return value === 'ja' || absent > 0 ? 'gepland' : value;
  if (value === 'gepland' && active.some(({ final }) => final)) return 'nee';
  if (has('onzeker') && active[0]?.kind !== 'afwezig') return undefined;
  if (value === 'ja' && absent % 2 === 1) return 'nee';
  return value;
}

/**
 * Denials that can undo each other: those on the side of the nearest (`geen EMDR, dat is niet nodig` denies once), of
 * overlapping ones the nearest (`geen sprake van` with its own `geen`), of joined ones too (`niet nodig en niet gemaakt`).
 */
function denials(cues: readonly ActiveCue[], { text }: Reading): readonly ActiveCue[] {
  const sameSide = cues.filter(({ before }) => before === cues[0]?.before);
  return sameSide.filter(
    ({ trace: { span } }, number) =>
      !sameSide.slice(0, number).some(({ trace: { span: nearer } }) => {
        const [first, second] = nearer.start <= span.start ? [nearer, span] : [span, nearer];
        return second.start < first.end || JOINT.test(text.slice(first.end, second.start));
      }),
  );
}

const JOINT = /,|(?:^|\s)(?:en|noch|of|evenmin)\s/iu;

/** Whether a cue reaches the anchor, on the side where it works. */
function activeCue(question: Question, { cue, at }: CueHit): ActiveCue | undefined {
  const { sentence, anchor } = question;
  const around = at.start < anchor.start && at.end >= anchor.end; // `wil met school overleggen`
  const before = around || at.end <= anchor.start;
  if (!before && at.start < anchor.end) return undefined;
  if (!around && cue.side === (before ? 'na' : 'voor')) return undefined;
  const between = gapBetween(at, anchor);
  const distance = between.end - between.start;
  if (!around && distance > cue.scope) return undefined;
  const cutBy = cue.stops ? terminator(question, between, cue) : undefined;
  const trace = traceOf(sentence.reading, cue.kind, at);
  return {
    kind: cue.kind,
    before,
    final:
      cue.final &&
      !POSTPONED.test(sentence.reading.text.slice(Math.max(0, trace.span.start - 8), trace.span.start)),
    distance,
    priority: cue.priority,
    trace: cutBy === undefined ? trace : { ...trace, cutBy },
  };
}

/** `nog geen plan` leaves the plan standing. */
const POSTPONED = /(?<!\p{L})nog\s+$/iu;

/** The words between a cue and the anchor; of a cue around it, the anchor itself. */
function gapBetween(cue: Stretch, anchor: Stretch): Stretch {
  if (cue.end <= anchor.start) return { start: cue.end, end: anchor.start };
  return cue.start >= anchor.end ? { start: anchor.end, end: cue.start } : anchor;
}

function traceOf(reading: Reading, kind: CueKind, at: Stretch): CueTrace {
  const start = reading.tokens.startOf(at.start);
  const end = reading.tokens.endOf(at.end - 1);
  return { kind, words: reading.words(at), span: { start, end } };
}

/** A year before the one in which the case was opened: `in april 2016 lag er een plan`. A bare year proves nothing. */
function addEarlierYears({ sentence, anchor, kinds, opened }: Question, found: ActiveCue[]): void {
  const years = yearsIn(sentence);
  if (years.length === 0 || opened === undefined || !kinds.includes('eerder')) return;
  const { tokens } = sentence.reading;
  const middle = anchor.start < tokens.count ? tokens.startOf(anchor.start) : 0;
  for (const { year, words, span, reach } of years) {
    if (year >= Number(opened.slice(0, 4)) || Math.abs(middle - span.start) > reach) continue;
    found.push({
      kind: 'eerder',
      before: span.start < middle,
      priority: 0,
      distance: Math.round(Math.abs(middle - span.start) / 6),
      trace: { kind: 'eerder', words, span },
    });
  }
}

/** What stands outside the sentence weighs less than any cue in it. */
function addWiderCues(question: Question, found: ActiveCue[]): void {
  const { sentence, entry, opened } = question;
  if (entry === undefined) return;
  for (const { trace, ...cue } of widerCues(sentence, { entry, opened })) {
    if (weighs(cue, question))
      found.push({ kind: cue.kind, before: true, priority: 0, distance: FAR, trace });
  }
}

const FAR = 1000;

/** A sentence that ends in a question mark decides nothing, denied or not, unless the answer follows. */
function addQuestionMark({ sentence, anchor, kinds }: Question, found: ActiveCue[]): void {
  const trace = kinds.length === 0 ? undefined : questionMark(sentence);
  if (trace === undefined) return;
  const distance = sentence.end - anchor.end;
  found.push({ kind: trace.kind, before: false, priority: 0, distance, trace });
}
