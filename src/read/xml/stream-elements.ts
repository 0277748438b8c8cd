import { createReadStream } from 'node:fs';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { chunkDecoder, xmlEncoding } from '../decode-text.js';
import { MAX_CASE_CHARACTERS } from '../limits.js';
import { Refused } from '../refused.js';
import type { XmlElement } from './element.js';

interface Growing extends XmlElement {
  readonly parent: Growing | undefined;
  readonly children: Growing[];
  text: string;
}

/** Streams the elements at `path` (from the root) of an XML file, one tree at a time; the rest is not kept. */
export async function* streamElements(
  file: string,
  path: string,
  stated: 'utf-8' | 'windows-1252',
): AsyncGenerator<XmlElement> {
  const collector = new ElementCollector(path);
  let decode: ((chunk?: Uint8Array) => string) | undefined;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    decode ??= chunkDecoder(xmlEncoding(chunk, stated));
    yield* collector.write(decode(chunk));
  }
  yield* collector.write(decode?.() ?? '');
  collector.close();
}

class ElementCollector {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #path: string;
  #names: string[] = [];
  #open: Growing | undefined;
  #depth = 0;
  #size = 0;
  #ready: XmlElement[] = [];

  constructor(path: string) {
    this.#path = path;
    this.#parser.on('error', (cause) => {
      throw new Refused('xml-kapot', `is geen geldige XML bij regel ${this.#parser.line}; lever de export opnieuw`, {
        cause,
      });
    });
    this.#parser.on('doctype', () => {
      throw new Refused('xml-kapot', 'bevat een DOCTYPE; een export zonder DOCTYPE wordt wel gelezen');
    });
    this.#parser.on('opentag', (tag) => this.#enter(tag));
    this.#parser.on('text', (text) => this.#add(text));
    this.#parser.on('cdata', (text) => this.#add(text));
    this.#parser.on('closetag', () => this.#leave());
  }

  write(text: string): readonly XmlElement[] {
    this.#parser.write(text);
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  close(): void {
    this.#parser.close();
  }

  #enter(tag: SaxesTagNS): void {
    this.#names.push(tag.local);
    const inside = this.#depth > 0 || this.#names.join('/') === this.#path;
    const element = this.#element(tag);
    if (inside && this.#depth > 0) this.#open?.children.push(element);
    if (inside) this.#depth += 1;
    this.#open = element;
  }

  #element(tag: SaxesTagNS): Growing {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((one) => [one.local, one.value]));
    return { name: tag.local, attributes, parent: this.#open, children: [], text: '', line: this.#parser.line };
  }

  #add(text: string): void {
    if (this.#depth === 0 || !this.#open) return;
    this.#size += text.length;
    if (this.#size > MAX_CASE_CHARACTERS)
      throw new Refused('te-groot', `bevat bij regel ${this.#parser.line} een dossier dat te groot is om te lezen`);
    this.#open.text += text;
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
