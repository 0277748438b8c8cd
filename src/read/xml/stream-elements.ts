import { SaxesParser, type SaxesTagNS } from 'saxes';
import { chunkDecoder, xmlEncoding } from '../decode-text.js';
import { MAX_CASE_CHARACTERS, MAX_XML_DEPTH } from '../limits.js';
import { Refused } from '../refused.js';
import { takeWhole } from '../take-whole.js';
import type { XmlElement } from './element.js';

interface Growing extends XmlElement {
  readonly parent: Growing | undefined;
  readonly children: Growing[];
  text: string;
}

/** Streams the elements at `path` (from the root) of an XML file in pieces, one tree at a time; the rest is not kept. */
export async function* streamElements(
  chunks: AsyncIterable<Buffer>,
  path: string,
  stated: 'utf-8' | 'windows-1252',
): AsyncGenerator<XmlElement> {
  const collector = new ElementCollector(path);
  let decode: ((chunk?: Uint8Array) => string) | undefined;
  for await (const chunk of chunks) {
    decode ??= chunkDecoder(xmlEncoding(chunk, stated));
    yield* takeWhole(collector, decode(chunk));
  }
  yield* takeWhole(collector, decode?.() ?? '');
  collector.close();
}

/** What an element without text counts for. */
const ELEMENT_SIZE = 64;

class ElementCollector {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #path: string;
  readonly #pathDepth: number;
  #names: string[] = [];
  #open: Growing | undefined;
  #depth = 0;
  #size = 0;
  #unread = 0;
  #ready: XmlElement[] = [];

  constructor(path: string) {
    this.#path = path;
    this.#pathDepth = path.split('/').length;
    this.#parser.on('error', (cause) => {
      throw new Refused(
        'xml-kapot',
        `is geen geldige XML bij regel ${this.#parser.line}; lever de export opnieuw`,
        {
          cause,
        },
      );
    });
    this.#parser.on('doctype', () => {
      throw new Refused('xml-kapot', 'bevat een DOCTYPE; een export zonder DOCTYPE wordt wel gelezen');
    });
    this.#parser.on('opentag', (tag) => this.#enter(tag));
    this.#parser.on('text', (text) => this.#add(text));
    this.#parser.on('cdata', (text) => this.#add(text));
    this.#parser.on('closetag', () => this.#leave());
  }

  write(text: string): void {
    this.#unread += text.length;
    this.#parser.write(text);
    if (this.#unread > MAX_CASE_CHARACTERS) throw this.#tooLarge();
  }

  /** The elements that were closed since the last time. */
  take(): readonly XmlElement[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  close(): void {
    this.#parser.close();
  }

  #enter(tag: SaxesTagNS): void {
    this.#names.push(tag.local);
    if (this.#names.length > MAX_XML_DEPTH)
      throw new Refused(
        'xml-kapot',
        `is bij regel ${this.#parser.line} dieper genest dan ${MAX_XML_DEPTH} elementen`,
      );
    const inside = this.#depth > 0 || this.#isAtPath();
    const element = this.#element(tag);
    this.#count(inside ? ELEMENT_SIZE + attributesSize(element) : 0);
    if (inside && this.#depth > 0) this.#open?.children.push(element);
    if (inside) this.#depth += 1;
    this.#open = element;
  }

  #element(tag: SaxesTagNS): Growing {
    const attributes: Record<string, string> = {};
    for (const { local, value } of Object.values(tag.attributes)) attributes[local] = value;
    return {
      name: tag.local,
      attributes,
      parent: this.#open,
      children: [],
      text: '',
      line: this.#parser.line,
    };
  }

  #add(text: string): void {
    if (this.#depth === 0 || !this.#open) return;
    this.#count(text.length);
    this.#open.text += text;
  }

  #isAtPath(): boolean {
    return this.#names.length === this.#pathDepth && this.#names.join('/') === this.#path;
  }

  /** Something was read, of this size; the parser holds nothing back. */
  #count(size: number): void {
    this.#unread = 0;
    this.#size += size;
    if (this.#size > MAX_CASE_CHARACTERS) throw this.#tooLarge();
  }

  #tooLarge(): Refused {
    return new Refused(
      'te-groot',
      `bevat bij regel ${this.#parser.line} een dossier dat te groot is om te lezen`,
    );
  }

  #leave(): void {
    const closed = this.#open;
    this.#names.pop();
    this.#open = closed?.parent;
    if (this.#depth === 0 || !closed) return;
    this.#depth -= 1;
    if (this.#depth > 0 && closed.parent) closed.parent.text += closed.text;
    if (this.#depth > 0) return;
    this.#size = 0;
    this.#ready.push(closed);
  }
}

function attributesSize({ attributes }: XmlElement): number {
  let size = 0;
  for (const value of Object.values(attributes)) size += value.length;
  return size;
}
