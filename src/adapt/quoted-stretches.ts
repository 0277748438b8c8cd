/** A paragraph that a mail quotes, with its place in the text. */
export interface QuotedParagraph {
  readonly start: number;
  readonly end: number;
  /** Its words, small, one space between: what two mails that wrap their lines differently have in common. */
  readonly words: string;
  /** Sender, date and subject over a quotation say nothing of their own. */
  readonly isHeader: boolean;
}

/** A text as a reader of mail sees it. */
export interface QuotedText {
  readonly quoted: readonly QuotedParagraph[];
  /** Words of what the writer wrote. */
  readonly own: string;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly quoted: boolean;
}

/** `-----Oorspronkelijk bericht-----`, `Begin doorgestuurd bericht:`, `-------- Forwarded Message --------`. */
const DIVIDER =
  /^\s*(?:[-_]{2,}\s*)?(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message|begin doorgestuurd bericht)\s*(?:[-_]{2,}|:)?\s*$/iu;
/** `Op 20 november 2023 schreef W. Aerts:`, `On Mon, Nov 20, W. Aerts wrote:`. */
const ATTRIBUTION = /^\s*(?:op|on)\s.{4,100}\s(?:schreef|wrote)\b.{0,80}:\s*$/iu;
/** `Van: …`, `Verzonden: …` over a mail that is quoted whole. */
const FIELD = /^\s*\*?(?:van|from|verzonden|verstuurd|sent|datum|date|aan|to|cc|onderwerp|subject)\*?:/iu;
const SENT = /^\s*\*?(?:verzonden|verstuurd|sent|datum|date)\*?:/iu;
const MARK = /^\s*(?:>\s?)+/u;

/** What of a text is quoted: lines marked with `>`, and all below a line that says a former message follows. */
export function quotedStretches(text: string): QuotedText {
  const lines = linesOf(text);
  return {
    quoted: paragraphsOf(lines.filter(({ quoted }) => quoted)),
    own: wordsOf(lines.filter(({ quoted }) => !quoted).map((line) => line.text)),
  };
}

function linesOf(text: string): readonly Line[] {
  const texts = text.split('\n');
  const below = texts.findIndex((_, index) => opensFormer(texts, index));
  let start = 0;
  return texts.map((line, index) => {
    const from = start;
    start += line.length + 1;
    return { text: line, start: from, quoted: MARK.test(line) || (below >= 0 && index >= below) };
  });
}

/** The header of the mail itself, at the top, opens no former message. */
function opensFormer(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (DIVIDER.test(line)) return true;
  if (ATTRIBUTION.test(line)) return !MARK.test(lines[index + 1] ?? '') && !MARK.test(lines[index + 2] ?? '');
  if (!FIELD.test(line)) return false;
  const isTop = lines.slice(0, index).every((above) => above.trim() === '' || FIELD.test(above));
  return !isTop && lines.slice(index, index + 4).some((below) => SENT.test(below));
}

function paragraphsOf(lines: readonly Line[]): readonly QuotedParagraph[] {
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (bare(line.text) === '') continue;
    if (before && bare(before.text) !== '' && isOneParagraph(before, line)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(paragraphOf);
}

function isOneParagraph(before: Line, line: Line): boolean {
  const follows = before.start + before.text.length + 1 === line.start;
  return (
    follows && depthOf(before.text) === depthOf(line.text) && isHeader(before.text) === isHeader(line.text)
  );
}

function paragraphOf(lines: readonly Line[]): QuotedParagraph {
  const [first] = lines;
  const last = lines.at(-1);
  return {
    start: first?.start ?? 0,
    end: (last?.start ?? 0) + (last?.text.length ?? 0),
    words: wordsOf(lines.map(({ text }) => text)),
    isHeader: isHeader(first?.text ?? ''),
  };
}

function isHeader(line: string): boolean {
  const text = bare(line);
  return DIVIDER.test(text) || ATTRIBUTION.test(text) || FIELD.test(text);
}

function depthOf(line: string): number {
  return (MARK.exec(line)?.[0].match(/>/gu) ?? []).length;
}

function bare(line: string): string {
  return line.replace(MARK, '').trim();
}

function wordsOf(lines: readonly string[]): string {
  const words =
    lines
      .map(bare)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ');
}
