import type { CueKind } from '../model/lexicon.js';
import type { CueTrace, StatementValue } from '../model/statement.js';
import type { CompiledCue, LexiconIndex } from './lexicon-index.js';
import type { Reading, Stretch } from './reading.js';

export interface Qualified {
  /** Undefined: nothing is said about this case. */
  readonly value: StatementValue | undefined;
  readonly cues: readonly CueTrace[];
}

interface Question {
  readonly reading: Reading;
  readonly anchor: Stretch;
  readonly sentence: Stretch;
  readonly value: StatementValue;
  readonly kinds: readonly CueKind[];
  /** ISO date on which the dossier was opened. */
  readonly opened: string | undefined;
}

interface ActiveCue {
  readonly kind: CueKind;
  readonly trace: CueTrace;
  readonly distance: number;
  readonly priority: number;
  /** Stands before the anchor. */
  readonly before: boolean;
}

/** Weighs the cues around an anchor (after ConText: direction, scope, terminators, pseudo-cues, nearest first). */
export function qualify(question: Question, index: LexiconIndex): Qualified {
  const { kinds, reading } = question;
  const found: ActiveCue[] = [];
  for (const cue of reading.cues())
    if (kinds.includes(cue.kind)) found.push(...cuesAround(question, cue, index));
  found.push(...earlierYear(question), ...questionMark(question));
  if (found.length === 0) return { value: question.value, cues: NO_CUES };
  found.sort((a, b) => a.distance - b.distance || b.priority - a.priority);
  const active = found.filter((cue) => cue.trace.cutBy === undefined);
  return { value: decide(question, active), cues: found.map((cue) => cue.trace) };
}

const NO_CUES: readonly CueTrace[] = [];

function decide({ value, reading }: Question, active: readonly ActiveCue[]): StatementValue | undefined {
  const has = (kind: CueKind): boolean => active.some((cue) => cue.kind === kind);
  if (active.some(({ trace }) => trace.words === QUESTION)) return undefined;
  if (has('ander') || has('eerder')) return undefined;
  const absent = denials(
    active.filter((cue) => cue.kind === 'afwezig'),
    reading,
  ).length;
  if (has('gepland')) return value === 'ja' || absent > 0 ? 'gepland' : value;
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

function cuesAround(
  { reading, anchor, sentence }: Question,
  cue: CompiledCue,
  index: LexiconIndex,
): ActiveCue[] {
  const active: ActiveCue[] = [];
  for (const hit of reading.hitsIn(cue.classes, sentence)) {
    const around = hit.start < anchor.start && hit.end > anchor.end; // `wil met school overleggen`
    const before = around || hit.end <= anchor.start;
    const after = hit.start >= anchor.end;
    if (!before && !after) continue;
    if (!around && ((before && cue.side === 'na') || (after && cue.side === 'voor'))) continue;
    const between = around
      ? anchor
      : before
        ? { start: hit.end, end: anchor.start }
        : { start: anchor.end, end: hit.start };
    if (!around && between.end - between.start > cue.scope) continue;
    if (isPseudo(reading, hit, index.pseudo.get(cue.kind))) continue;
    const cutBy = cue.stops ? terminator(reading, between, { index, kind: cue.kind }) : undefined;
    active.push({
      kind: cue.kind,
      before,
      distance: between.end - between.start,
      priority: cue.priority,
      trace: { ...traceOf(reading, cue.kind, hit), ...(cutBy === undefined ? {} : { cutBy }) },
    });
  }
  return active;
}

function traceOf(reading: Reading, kind: CueKind, at: Stretch): CueTrace {
  const start = reading.tokens.start[at.start] ?? 0;
  const end = reading.tokens.end[at.end - 1] ?? start;
  return { kind, words: reading.words(at), span: { start, end } };
}

function isPseudo(reading: Reading, hit: Stretch, pseudo: number | undefined): boolean {
  if (pseudo === undefined) return false;
  return reading.hitsOf([pseudo]).some((other) => other.start <= hit.start && other.end >= hit.end);
}

/** A word or sign between cue and term that ends the cue's reach; a comma in a list of nouns does not. */
function terminator(
  reading: Reading,
  between: Stretch,
  { index, kind }: { readonly index: LexiconIndex; readonly kind: CueKind },
): string | undefined {
  if (index.terminator !== undefined) {
    const word = reading.hitsIn([index.terminator], between)[0];
    if (word !== undefined) return reading.words(word);
  }
  if (kind !== 'afwezig') return undefined;
  const { text, tokens } = reading;
  const gap = text.slice(tokens.end[between.start - 1] ?? 0, tokens.start[between.end] ?? text.length);
  const pieces = gap.split(/[,;()]/u);
  if (pieces.length === 1) return undefined;
  const isList = pieces.slice(1, -1).every((piece) => piece.trim().split(/\s+/u).length <= 2);
  const last = (pieces.at(-1) ?? '').trim().split(/\s+/u);
  return isList && last.length <= 3 && (last.includes('of') || last.includes('en') || pieces.length > 2)
    ? undefined
    : (/[,;()]/u.exec(gap)?.[0] ?? ',');
}

const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const YEAR = new RegExp(
  `(?<!\\bgeb\\.?|\\bgeboren)(?:^|\\s)(?:in|uit|van|op|begin|eind|rond|medio|zomer|najaar|voorjaar|winter)\\s+(?:(?:\\d{1,2}\\s+)?(?:${MONTH})\\s+)?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);

/** A year before the one in which the case was opened: `in april 2016 lag er een plan`. A bare year proves nothing. */
function earlierYear({ reading, sentence, anchor, kinds, opened }: Question): ActiveCue[] {
  if (opened === undefined || !kinds.includes('eerder')) return [];
  const from = reading.tokens.start[sentence.start] ?? 0;
  const words = reading.words(sentence);
  if (!words.includes('19') && !words.includes('20')) return [];
  return [...words.matchAll(YEAR)]
    .filter((match) => Number(match.groups?.year) < Number(opened.slice(0, 4)))
    .map((match) => {
      const start = from + match.index;
      const middle = reading.tokens.start[anchor.start] ?? 0;
      return {
        kind: 'eerder',
        before: start < middle,
        priority: 0,
        distance: Math.round(Math.abs(middle - start) / 6),
        trace: { kind: 'eerder', words: match[0].trim(), span: { start, end: start + match[0].length } },
      };
    });
}

const QUESTION = '?';

/** A question mark, perhaps after what closes a quotation or after a space. */
const isQuestionAt = (text: string, at: number): boolean =>
  text[at] === QUESTION || (text[at + 1] === QUESTION && /["'’”)\s]/u.test(text[at]!));

/** A sentence that ends in a question mark decides nothing, denied or not, whatever other cues the rule switches off. */
function questionMark({ reading, sentence, anchor, kinds }: Question): ActiveCue[] {
  if (kinds.length === 0) return [];
  const at = reading.tokens.end[sentence.end - 1] ?? 0;
  if (!isQuestionAt(reading.text, at)) return [];
  return [
    {
      kind: 'onzeker',
      before: false,
      priority: 0,
      distance: sentence.end - anchor.end,
      trace: { kind: 'onzeker', words: QUESTION, span: { start: at, end: at + 1 } },
    },
  ];
}
