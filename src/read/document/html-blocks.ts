import { Parser } from 'htmlparser2';
import { MAX_HTML_DEPTH } from '../limits.js';
import { Refused } from '../refused.js';
import type { Block } from './document-text.js';

const BLOCKS = new Set(
  'p div li tr h1 h2 h3 h4 h5 h6 table ul ol blockquote pre section article header footer'.split(' '),
);
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const SILENT = new Set('script style head title template noscript'.split(' '));
const LONGEST_BOLD = 80;

/** The paragraphs of an HTML text, with its headings and its short lines that are bold throughout. @throws Refused when it is nested without end. */
export function htmlBlocks(html: string): readonly Block[] {
  const collector = new BlockCollector();
  const parser = new Parser({
    onopentagname: (name) => collector.open(name),
    ontext: (text) => collector.add(text),
    onclosetag: (name) => collector.close(name),
  });
  parser.end(html);
  return collector.finish();
}

/** Makes blocks of tags and texts as they come. */
export class BlockCollector {
  readonly #blocks: Block[] = [];
  #text = '';
  #plain = '';
  #bold = 0;
  #silent = 0;
  #heading = false;
  #depth = 0;

  open(name: string): void {
    this.#depth += 1;
    if (this.#depth > MAX_HTML_DEPTH) throw tooDeep();
    if (SILENT.has(name)) this.#silent += 1;
    if (name === 'strong' || name === 'b') this.#bold += 1;
    if (name === 'br') this.#flush();
    if (name === 'td' || name === 'th') this.add(' ');
    if (!BLOCKS.has(name)) return;
    this.#flushFilled();
    this.#heading = HEADINGS.has(name);
  }

  add(text: string): void {
    if (this.#silent > 0) return;
    this.#text += text;
    if (this.#bold === 0) this.#plain += text;
  }

  close(name: string): void {
    this.#depth -= 1;
    if (SILENT.has(name)) this.#silent -= 1;
    if (name === 'strong' || name === 'b') this.#bold -= 1;
    if (!BLOCKS.has(name)) return;
    if (name === 'p') this.#flush();
    else this.#flushFilled();
    this.#heading = false;
  }

  finish(): readonly Block[] {
    this.#flushFilled();
    return this.#blocks;
  }

  #flushFilled(): void {
    if (this.#text.trim() !== '') this.#flush();
    this.#text = '';
    this.#plain = '';
  }

  #flush(): void {
    const text = this.#text.replace(/\s+/gu, ' ').trim();
    this.#blocks.push({ text, heading: text !== '' && (this.#heading || this.#isBoldLine(text)) });
    this.#text = '';
    this.#plain = '';
  }

  #isBoldLine(text: string): boolean {
    return this.#plain.trim() === '' && text.length <= LONGEST_BOLD && !/[.;,?!]$/u.test(text);
  }
}

function tooDeep(): Refused {
  return new Refused('onleesbaar', `is HTML die dieper genest is dan ${MAX_HTML_DEPTH} elementen`);
}
