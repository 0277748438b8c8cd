import { codedMode, type Entry, type Section } from '../model/dossier.js';
import type { FieldMatch } from '../model/rule.js';

export type SlotKind = FieldMatch['slots'][number];

/** A label with what stands under it: the structure that is decided before prose. */
export interface Slot {
  readonly kind: SlotKind;
  readonly label: string;
  /** Offsets of the content in `Entry.text`. */
  readonly start: number;
  readonly end: number;
  /** Offsets that a statement points at: label and content where both stand in the text. */
  readonly from: number;
}

// `Regie: gemeente`, `- Veiligheidsplan aanwezig: nee`, `[x] Traumascreening gedaan`
const LABEL_LINE = /^[ \t]*(?:[-*•–][ \t]+)?(?<label>\p{L}[^\n:.?!;]{1,48}?)[ \t]*:[ \t]+(?<value>\S.*)$/u;
// a next label on the same line, after a stop, a bar or a wide gap
const NEXT_LABEL = /(?:[.;|\]][ \t]+|[ \t]{3,}|\t)(?=\p{Lu}[\p{L}/-]{2,30}(?: [\p{L}/-]{1,20}){0,2}:[ \t])/gu;
const BOX_LINE = /^[ \t]*(?<box>\[[xX ]?\]|[☐☒☑])[ \t]*(?<label>\p{L}[^\n]{1,60})$/u;
// Vlucht de print-out: `Herstelplan aanwezig [ ] ja [x] nee`
const CHOICE_LINE =
  /^[ \t]*(?<label>\p{L}[^\n:[\]☐☒]{1,60}?)[ \t:]*(?<boxes>(?:(?:\[[xX ]?\]|[☐☒☑])[ \t]*\p{L}[^[\n☐☒☑]*){2,})$/u;
const BOX = /[[☐☒☑]/u;
const TICKED = /(?:\[[xX]\]|[☒☑])[ \t]*(?<value>\p{L}[^[\n☐☒☑]*)/u;

export function slotsOf(entry: Entry): readonly Slot[] {
  const { text } = entry;
  const slots: Slot[] = [];
  if (entry.label !== undefined) slots.push(wholeSlot('veld', entry.label, text));
  if (entry.document !== undefined) slots.push(wholeSlot('document', entry.document.name, text));
  else if (entry.title !== undefined) slots.push(wholeSlot('titel', entry.title, text));
  for (const section of entry.document?.sections ?? []) slots.push(headingSlot(text, section));
  if (entry.mode === 'beschrijving' || codedMode(entry.mode) === 'bijlage') slots.push(...lineSlots(text));
  return slots;
}

function wholeSlot(kind: SlotKind, label: string, { length }: string): Slot {
  return { kind, label, start: 0, end: length, from: 0 };
}

function headingSlot(text: string, { heading, start, end }: Section): Slot {
  const body = text.slice(start, end);
  const skip = body.startsWith(heading) ? heading.length : 0;
  return { kind: 'kop', label: heading, start: start + skip, end, from: start };
}

function lineSlots(text: string): readonly Slot[] {
  const slots: Slot[] = [];
  if (!mayHoldLabel(text)) return slots;
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length <= 400 && mayHoldLabel(line))
      slots.push(...labelledParts(line).flatMap(([part, from]) => lineSlot(part, at + from) ?? []));
    at += line.length + 1;
  }
  return slots;
}

/** A cheap test before the patterns of lines: without a colon or a box there is no label. */
const mayHoldLabel = (text: string): boolean => text.includes(':') || BOX.test(text);

/** `Procesregie: gemeente. Casusregie: M. Bos` is two labelled parts; a line that does not begin with a label is one. */
function labelledParts(line: string): readonly (readonly [part: string, from: number])[] {
  if (!LABEL_LINE.test(line)) return [[line, 0]];
  if (!mayHoldNext(line)) return [[line.trimEnd(), 0]];
  const starts = [0, ...[...line.matchAll(NEXT_LABEL)].map((match) => match.index + match[0].length)];
  return starts.map((start, number) => [line.slice(start, starts[number + 1]).trimEnd(), start]);
}

/** A cheap test before the pattern: a next label has its own colon, or stands with the first before one. */
const mayHoldNext = (line: string): boolean =>
  line.includes(':', line.indexOf(':') + 1) || WIDE_GAP.test(line);

const WIDE_GAP = /[|\]\t]| {3}/u;

function lineSlot(line: string, at: number): Slot | undefined {
  const choice = BOX.test(line) ? CHOICE_LINE.exec(line)?.groups : undefined;
  if (choice !== undefined) {
    const ticked = TICKED.exec(choice.boxes ?? '');
    if (ticked === null) return undefined;
    const value = ticked.groups?.value?.trimEnd() ?? '';
    const start = at + line.indexOf(choice.boxes ?? '') + ticked.index + ticked[0].indexOf(value);
    return { kind: 'regel', label: choice.label ?? '', start, end: start + value.length, from: at };
  }
  const box = BOX.test(line) ? BOX_LINE.exec(line)?.groups : undefined;
  if (box !== undefined) {
    if (!/[xX☒☑]/u.test(box.box ?? '')) return undefined;
    return { kind: 'regel', label: box.label ?? '', start: at, end: at + line.length, from: at };
  }
  const labelled = LABEL_LINE.exec(line)?.groups;
  if (labelled === undefined) return undefined;
  const value = labelled.value ?? '';
  const start = at + line.length - value.length;
  return {
    kind: 'regel',
    label: labelled.label ?? '',
    start,
    end: at + line.length,
    from: at + line.search(/\S/u),
  };
}
