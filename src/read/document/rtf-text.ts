/** A control word (`\par`, `\u235`), a byte (`\'eb`), a control mark (`\~`, `\*`), a brace, or text. */
const TOKEN =
  /\\(?:(?<word>[a-z]+)(?<number>-?\d+)? ?|'(?<byte>[0-9a-f]{2})|(?<mark>[^a-z']))|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)/giu;

/** Groups that hold no text of the document. */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict object listtable listoverridetable generator header footer headerl headerr footerl footerr themedata xmlnstbl fldinst bkmkstart bkmkend'.split(
    ' ',
  ),
);

const WORDS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: ' ',
  cell: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

const MARKS: Readonly<Record<string, string>> = { '~': ' ', _: '-', '\\': '\\', '{': '{', '}': '}' };

interface Group {
  readonly silent: boolean;
  /** Characters after `\u…` that repeat it for old readers. */
  readonly repeats: number;
}

/** The text of an RTF document or field: paragraphs as lines, without fonts, pictures, headers and hidden instructions. */
export function rtfText(rtf: string): string {
  const writer = new RtfWriter();
  for (const { groups = {} } of rtf.matchAll(TOKEN)) writer.take(groups);
  return writer.text;
}

class RtfWriter {
  text = '';
  readonly #above: Group[] = [];
  #group: Group = { silent: false, repeats: 1 };
  #codePage = new TextDecoder('windows-1252');
  #skip = 0;

  take({ word, number, byte, mark, brace, text }: Readonly<Record<string, string | undefined>>): void {
    if (brace !== undefined) this.#nest(brace);
    else if (byte !== undefined) this.#write(this.#codePage.decode(Uint8Array.of(Number.parseInt(byte, 16))));
    else if (text !== undefined) this.#writeAll(text);
    else if (mark === '*') this.#group = { ...this.#group, silent: true };
    else if (mark !== undefined) this.#write(MARKS[mark] ?? '');
    else this.#command(word ?? '', Number(number ?? Number.NaN));
  }

  #nest(brace: string): void {
    this.#skip = 0;
    if (brace === '{') this.#above.push(this.#group);
    else this.#group = this.#above.pop() ?? this.#group;
  }

  #command(word: string, number: number): void {
    if (SILENT.has(word)) this.#group = { ...this.#group, silent: true };
    if (word === 'ansicpg') this.#codePage = codePage(number);
    if (word === 'uc') this.#group = { ...this.#group, repeats: number };
    if (word === 'u' && !Number.isNaN(number)) {
      this.#write(String.fromCharCode(number & 0xffff));
      this.#skip = this.#group.repeats;
    } else if (word in WORDS) this.#write(WORDS[word] ?? '');
  }

  #writeAll(text: string): void {
    const left = text.slice(this.#skip);
    this.#skip = Math.max(0, this.#skip - text.length);
    if (!this.#group.silent) this.text += left;
  }

  #write(character: string): void {
    if (this.#skip > 0 && character !== '\n') this.#skip -= 1;
    else if (!this.#group.silent) this.text += character;
  }
}

/** Windows-1252 where the code page is not known. */
function codePage(number: number): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(`windows-${number}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
