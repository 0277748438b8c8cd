import { isGap } from '../document/read-pdf.js';
import { joinWrapped, type Paragraph } from '../document/reflow.js';

/** A heading or a line of a document is broken over so many lines at most. */
const MOST_LINES = 3;

export interface Headings {
  /** Whether a paragraph is the heading of a record, or the line of a document. */
  readonly isHeading: (paragraph: Paragraph) => boolean;
  /** Whether it starts as the line of a document does. */
  readonly opens: (paragraph: Paragraph) => boolean;
  readonly isBody: (paragraph: Paragraph) => boolean;
}

/** Joins the headings and the lines of documents that the printer broke off: lines of one look, close to each other. */
export function joinBroken(paragraphs: readonly Paragraph[], headings: Headings): readonly Paragraph[] {
  const whole: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const { paragraph, lines } = wholeAt(paragraphs.slice(at, at + MOST_LINES), headings);
    whole.push(paragraph);
    at += lines;
  }
  return whole;
}

interface Whole {
  readonly paragraph: Paragraph;
  readonly lines: number;
}

/** A heading ends where the next line looks otherwise; the line of a document where it is complete. */
function wholeAt(paragraphs: readonly Paragraph[], headings: Headings): Whole {
  const [single, ...longer] = runsAt(paragraphs, headings);
  const isWhole = ({ paragraph }: Whole): boolean => headings.isHeading(paragraph);
  if (!headings.isBody(single.paragraph)) return longer.findLast(isWhole) ?? single;
  const isBroken = headings.opens(single.paragraph) && !isWhole(single);
  return (isBroken ? longer.find(isWhole) : undefined) ?? single;
}

/** The first paragraph, and it with each of those that may belong to it. */
function runsAt(paragraphs: readonly Paragraph[], headings: Headings): readonly [Whole, ...Whole[]] {
  const [first, ...others] = paragraphs as [Paragraph, ...Paragraph[]];
  const runs: [Whole, ...Whole[]] = [{ paragraph: first, lines: 1 }];
  for (const next of others) {
    const { paragraph, lines } = runs[runs.length - 1]!;
    if (!isClose(paragraph, next) || headings.isHeading(next) || headings.opens(next)) break;
    const text = joinWrapped(paragraph.text, next.text);
    runs.push({ paragraph: { ...paragraph, text, last: next.last }, lines: lines + 1 });
  }
  return runs;
}

function isClose({ last }: Paragraph, { first }: Paragraph): boolean {
  return last.font === first.font && last.size === first.size && !isGap(last, first);
}
