import type { XmlElement } from '../../xml/element.js';
import type { Block } from '../document-text.js';
import { BlockCollector } from '../html-blocks.js';
import type { DocxStyles } from './docx-styles.js';
import { UnknownDocx } from './unknown-docx.js';

/** What says nothing, with all that is in it. */
const SILENT = new Set(
  'bookmarkStart bookmarkEnd sectPr proofErr lastRenderedPageBreak commentRangeStart commentRangeEnd del moveFrom pPr rPr tblPr tblGrid trPr tcPr'.split(
    ' ',
  ),
);
/** Runs stand in these as they do in a paragraph. */
const AROUND_RUNS = new Set('hyperlink smartTag ins'.split(' '));
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};
const TABLE = { tbl: 'table', tr: 'tr', tc: 'td' } as const;

/** The blocks of a Word document's body, as mammoth and `htmlBlocks` would give them. @throws UnknownDocx where that is not sure. */
export function docxBlocks(body: XmlElement, styles: DocxStyles): readonly Block[] {
  const reader = new BodyReader(styles);
  for (const child of told(body)) reader.block(child);
  return reader.blocks.finish();
}

class BodyReader {
  readonly blocks = new BlockCollector();
  readonly #styles: DocxStyles;
  /** Nothing was said since the paragraph or the last line in it began. */
  #blank = true;

  constructor(styles: DocxStyles) {
    this.#styles = styles;
  }

  block(element: XmlElement): void {
    if (element.name === 'p') this.#paragraph(element);
    else if (element.name === 'tbl') this.#table(element);
    else throw new UnknownDocx(element.name);
  }

  #table(table: XmlElement): void {
    this.#within(table, (row) => {
      if (row.name !== 'tr' || says(propertiesOf(row), 'del')) throw new UnknownDocx(row.name);
      this.#within(row, (cell) => {
        if (cell.name !== 'tc' || says(propertiesOf(cell), 'vMerge')) throw new UnknownDocx(cell.name);
        this.#within(cell, (inside) => this.block(inside));
      });
    });
  }

  #within(element: XmlElement, read: (child: XmlElement) => void): void {
    // Callers look at the names before.
    const tag = TABLE[element.name as keyof typeof TABLE];
    this.blocks.open(tag);
    for (const child of told(element)) read(child);
    this.blocks.close(tag);
  }

  #paragraph(paragraph: XmlElement): void {
    const properties = propertiesOf(paragraph);
    if (says(childOf(properties, 'rPr'), 'del')) throw new UnknownDocx('del');
    const styleId = childOf(properties, 'pStyle')?.attributes.val ?? '';
    const isHeading = this.#styles.isHeading(styleId);
    const tag = isHeading ? 'h1' : 'p';
    this.blocks.open(tag);
    this.#blank = true;
    for (const child of told(paragraph)) this.#inline(child);
    // An empty item of a list gives no line, an empty paragraph does; a style may make it one.
    const mayBeItem = styleId !== '' || says(properties, 'numPr');
    if (this.#blank && !isHeading && mayBeItem) throw new UnknownDocx('numPr');
    this.blocks.close(tag);
  }

  #inline(element: XmlElement): void {
    if (element.name === 'r') this.#run(element);
    else if (AROUND_RUNS.has(element.name)) for (const child of told(element)) this.#inline(child);
    else throw new UnknownDocx(element.name);
  }

  #run(run: XmlElement): void {
    const properties = childOf(run, 'rPr');
    const style = childOf(properties, 'rStyle')?.attributes.val;
    const isBold = isOn(childOf(properties, 'b')) || (style !== undefined && this.#styles.isStrong(style));
    if (isBold) this.blocks.open('strong');
    for (const child of told(run)) this.#say(child);
    if (isBold) this.blocks.close('strong');
  }

  #say({ name, text, attributes, children }: XmlElement): void {
    const said = name === 't' ? text : CHARACTERS[name];
    if (children.length > 0 || (said === undefined && name !== 'br')) throw new UnknownDocx(name);
    if (name === 'br') this.#break(attributes.type ?? 'textWrapping');
    if (said === undefined) return;
    this.blocks.add(said);
    this.#blank &&= said.trim() === '';
  }

  #break(type: string): void {
    if (type === 'page' || type === 'column') return;
    if (type !== 'textWrapping') throw new UnknownDocx(type);
    this.blocks.open('br');
    this.blocks.close('br');
    this.#blank = true;
  }
}

const told = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter(({ name }) => !SILENT.has(name));

const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

const propertiesOf = (element: XmlElement): XmlElement | undefined => childOf(element, `${element.name}Pr`);

const says = (element: XmlElement | undefined, name: string): boolean => childOf(element, name) !== undefined;

/** `<w:b/>`, not `<w:b w:val="0"/>`. */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && element.attributes.val !== 'false' && element.attributes.val !== '0';
