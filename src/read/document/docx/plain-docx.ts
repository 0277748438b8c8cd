import { Refused } from '../../refused.js';
import { streamElements } from '../../xml/stream-elements.js';
import type { Block } from '../document-text.js';
import { docxBlocks } from './docx-blocks.js';
import { readDocxStyles } from './docx-styles.js';
import { UnknownDocx } from './unknown-docx.js';

/** The parts of a Word document that its text comes from, where they stand by default. */
const MAIN = 'word/document.xml';
const STYLES = 'word/styles.xml';
const RELATIONS = { package: '_rels/.rels', document: 'word/_rels/document.xml.rels' } as const;
/** A style map of mammoth's own. */
const STYLE_MAP = 'mammoth/style-map';

export const isPlainPart = (name: string): boolean =>
  [MAIN, STYLES, STYLE_MAP, ...Object.values(RELATIONS)].includes(name);

/** The blocks of a document of paragraphs, headings, lists and tables; undefined where it holds more, which mammoth reads. */
export async function plainDocxBlocks(
  parts: ReadonlyMap<string, Buffer>,
): Promise<readonly Block[] | undefined> {
  try {
    return await readBlocks(parts);
  } catch (error) {
    // Mammoth says what it makes of a part that is wrong to us.
    if (error instanceof UnknownDocx || error instanceof Refused) return undefined;
    throw error;
  }
}

async function readBlocks(parts: ReadonlyMap<string, Buffer>): Promise<readonly Block[]> {
  if (parts.has(STYLE_MAP)) throw new UnknownDocx(STYLE_MAP);
  await checkTarget(parts, { from: RELATIONS.package, type: 'officeDocument', target: MAIN });
  if (parts.has(RELATIONS.document))
    await checkTarget(parts, { from: RELATIONS.document, type: 'styles', target: 'styles.xml' });
  const styles = await readDocxStyles(partOf(parts, STYLES));
  let blocks: readonly Block[] | undefined;
  for await (const body of streamElements(partOf(parts, MAIN), 'document/body', 'utf-8')) {
    if (blocks !== undefined) throw new UnknownDocx('body');
    blocks = docxBlocks(body, styles);
  }
  if (blocks === undefined) throw new UnknownDocx('document');
  return blocks;
}

interface Relation {
  readonly from: string;
  readonly type: string;
  readonly target: string;
}

/** The one part of this type stands where it does by default. */
async function checkTarget(
  parts: ReadonlyMap<string, Buffer>,
  { from, type, target }: Relation,
): Promise<void> {
  const found: string[] = [];
  for await (const { attributes } of streamElements(
    partOf(parts, from),
    'Relationships/Relationship',
    'utf-8',
  ))
    if (attributes.Type?.endsWith(`/${type}`)) found.push(attributes.Target ?? '');
  if (found.length !== 1 || found[0] !== target) throw new UnknownDocx(from);
}

async function* partOf(parts: ReadonlyMap<string, Buffer>, name: string): AsyncGenerator<Buffer> {
  const part = parts.get(name);
  if (part === undefined || part.includes('<![CDATA[')) throw new UnknownDocx(name);
  yield part;
}
