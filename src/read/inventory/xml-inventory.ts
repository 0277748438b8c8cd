import type { Inventory } from '../../model/inventory.js';
import { firstText } from '../has-signature.js';
import { refusedUnder } from '../refused.js';
import { openFile } from '../source-file.js';
import type { XmlElement } from '../xml/element.js';
import { streamElements } from '../xml/stream-elements.js';
import { elementGrids } from './element-grids.js';
import type { InventoryRequest } from './take-inventory.js';

/** So many files of one dossier each say enough. */
const MOST_FILES = 300;

interface Root {
  readonly name: string;
  readonly namespace: string | undefined;
}

/** The elements of all XML files that have the root of the first. */
export async function xmlInventory({
  input,
  files,
}: InventoryRequest): Promise<Omit<Inventory, 'form' | 'others'>> {
  const roots: XmlElement[] = [];
  const alike: string[] = [];
  let first: Root | undefined;
  for (const file of files.slice(0, MOST_FILES)) {
    const root = rootOf(await firstText({ folder: input.folder, file }));
    first ??= root;
    if (root?.name !== first?.name) continue;
    alike.push(file);
    roots.push(...(await wholeTree({ folder: input.folder, file, name: root?.name ?? '' })));
  }
  return {
    files: alike,
    encoding: 'utf-8',
    delimiter: ';',
    root: first?.name ?? '',
    ...(first?.namespace && { namespace: first.namespace }),
    grids: elementGrids(roots),
  };
}

async function wholeTree(tree: { folder: string; file: string; name: string }): Promise<XmlElement[]> {
  const elements: XmlElement[] = [];
  try {
    const chunks = await openFile(tree.folder, tree.file);
    for await (const element of streamElements(chunks, tree.name, 'utf-8')) elements.push(element);
    return elements;
  } catch (error) {
    throw refusedUnder(tree.file, error);
  }
}

/** `<w:dossier xmlns:w="urn:w">` → dossier, urn:w. */
function rootOf(head: string): Root | undefined {
  const tag = /<(?<name>[^\s?!/>]+)(?<attributes>[^>]*)>/u.exec(head)?.groups;
  const [prefix = '', local] = tag?.name?.split(':') ?? [];
  const declared = local === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = new RegExp(`\\b${declared}\\s*=\\s*["']([^"']+)["']`, 'u').exec(tag?.attributes ?? '');
  return tag && { name: local ?? prefix, namespace: found?.[1] };
}
