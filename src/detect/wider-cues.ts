import type { CueKind } from '../model/lexicon.js';
import type { CueTrace } from '../model/statement.js';
import { appointmentIn } from './appointments.js';
import { cuesIn } from './cue-hits.js';
import type { EntryReading } from './entry-reading.js';
import type { ClassList } from './match/class-list.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentences.js';
import { yearsIn } from './years.js';

/** A cue that stands outside the sentence. */
export interface WiderCue {
  readonly kind: CueKind;
  readonly always: boolean;
  readonly trace: CueTrace;
}

interface Case {
  readonly entry: EntryReading;
  /** ISO date on which the dossier was opened. */
  readonly opened: string | undefined;
}

/** What the section, a remark on the whole entry and the line over a list say of a sentence; found once for all rules. */
export function widerCues(sentence: Sentence, about: Case): readonly WiderCue[] {
  sentence.wider ??= [
    ...entryCues(about.entry, sentence),
    ...headCues(sentence, about),
    ...echoes(sentence, about),
    ...appointments(sentence),
  ];
  return sentence.wider;
}

/** What the section and a remark on the whole entry say. */
export function entryCues(entry: EntryReading, sentence: Sentence): readonly WiderCue[] {
  return [...placeCues(sentence, entry), ...remarks(entry.body)];
}

/** `Voorgeschiedenis`, `Agenda`; not `Historie sinds opening` */
function placeCues(sentence: Sentence, { section }: EntryReading): readonly WiderCue[] {
  if (section === undefined || section.tokens.count > 2) return [];
  return sentence.reading.index.cuePlaces
    .filter(({ names, cutBy }) => section.has(names) && !holds(sentence, cutBy))
    .map(({ kind }) => ({
      kind,
      always: true,
      trace: { kind, words: section.text, span: { start: 0, end: 0 } },
    }));
}

/** A longer entry speaks of more than one thing. */
const SHORT = 90;

/** `hoort bij een ander dossier` */
function remarks(reading: Reading): readonly WiderCue[] {
  if (reading.tokens.count > SHORT) return [];
  return reading
    .cues()
    .filter(({ entry }) => entry)
    .flatMap(({ kind, classes }) =>
      reading.hitsOf(classes).map((hit) => ({
        kind,
        always: true,
        trace: { kind, words: reading.words(hit), span: reading.spanOf(hit) },
      })),
    );
}

/** `Uit het vorige dossier:` over a list of what was done then. */
function headCues(sentence: Sentence, { opened }: Case): readonly WiderCue[] {
  const head = headOf(sentence);
  if (head === undefined) return [];
  const { reading } = sentence;
  const cues = cuesIn(head)
    .filter(
      ({ cue }) => HEADING_KINDS.has(cue.kind) && cue.colon === undefined && !holds(sentence, cue.cutBy),
    )
    .map(({ cue: { kind, always }, at }) => ({
      kind,
      always,
      trace: { kind, words: reading.words(at), span: reading.spanOf(at) },
    }));
  return [...cues, ...earlierYears(head, opened)];
}

const HEADING_KINDS: ReadonlySet<CueKind> = new Set(['eerder', 'ander', 'gepland']);
const ITEM = /^\s*(?:[-–—•*+]|\d{1,2}[.)])\s/u;

/** The line that ends in a colon over the list in which the sentence stands. */
function headOf({ reading, span }: Sentence): Sentence | undefined {
  const { text } = reading;
  let end = text.lastIndexOf('\n', span.start);
  if (!ITEM.test(text.slice(end + 1, span.start + 3))) return undefined;
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trimEnd().endsWith(':')) return sentenceFrom(reading, start);
    if (!ITEM.test(line)) return undefined;
    end = start - 1;
  }
  return undefined;
}

function sentenceFrom(reading: Reading, offset: number): Sentence | undefined {
  const { tokens } = reading;
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.count ? reading.sentenceAt(low) : undefined;
}

const ECHO =
  /^[^\p{L}]*(?:toen|daar|dat was|die|ook toen)(?!\p{L})|(?<!\p{L})(?:toen|toenmalige?)(?!\p{L})/iu;

/** `Toen was er een veiligheidsplan`, after a sentence on an earlier time. */
function echoes(sentence: Sentence, { opened }: Case): readonly WiderCue[] {
  if (sentence.start === 0 || !ECHO.test(sentence.quote)) return [];
  const previous = sentence.reading.sentenceAt(sentence.start - 1);
  const cues = cuesIn(previous).filter(({ cue }) => cue.kind === 'eerder');
  return [
    ...cues.map(({ cue: { kind }, at }) => ({
      kind,
      always: false,
      trace: { kind, words: sentence.reading.words(at), span: sentence.reading.spanOf(at) },
    })),
    ...earlierYears(previous, opened),
  ];
}

function appointments(sentence: Sentence): readonly WiderCue[] {
  const found = appointmentIn(sentence);
  return found === undefined ? [] : [{ kind: 'gepland', always: true, trace: { kind: 'gepland', ...found } }];
}

function earlierYears(sentence: Sentence, opened: string | undefined): readonly WiderCue[] {
  if (opened === undefined) return [];
  return yearsIn(sentence)
    .filter(({ year }) => year < Number(opened.slice(0, 4)))
    .map(({ words, span }) => ({ kind: 'eerder', always: false, trace: { kind: 'eerder', words, span } }));
}

const holds = ({ reading, window }: Sentence, list: ClassList): boolean =>
  reading.hitsOf(list, window).length > 0;
