import { streamElements } from '../../xml/stream-elements.js';

/** What the styles of a Word document say of paragraphs and of characters, by their ids. */
export interface DocxStyles {
  readonly isHeading: (styleId: string) => boolean;
  readonly isStrong: (styleId: string) => boolean;
}

/** Ids and names that are headings to mammoth, and titles. */
const HEADING_ID = /^Heading[1-6]?$/u;
const HEADING_NAME = /^(?:heading(?: [1-6])?|title|titel|subtitle)$/iu;
const STRONG_NAME = /^strong$/iu;

export async function readDocxStyles(part: AsyncIterable<Buffer>): Promise<DocxStyles> {
  const names = new Map<string, string>();
  for await (const { attributes, children } of streamElements(part, 'styles/style', 'utf-8')) {
    const name = children.find((child) => child.name === 'name')?.attributes.val;
    if (name !== undefined) names.set(`${attributes.type} ${attributes.styleId}`, name);
  }
  const nameOf = (type: string, styleId: string): string => names.get(`${type} ${styleId}`) ?? '';
  return {
    isHeading: (id) => HEADING_ID.test(id) || HEADING_NAME.test(nameOf('paragraph', id)),
    isStrong: (id) => STRONG_NAME.test(nameOf('character', id)),
  };
}
