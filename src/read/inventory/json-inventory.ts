import type { Inventory } from '../../model/inventory.js';
import { decodeText } from '../decode-text.js';
import { isObject, type Json } from '../json/json-node.js';
import { MAX_JSON_DEPTH } from '../limits.js';
import { Refused, refusedUnder } from '../refused.js';
import { loadFile } from '../source-file.js';
import { elementGrids, type TreeNode } from './element-grids.js';
import type { InventoryRequest } from './take-inventory.js';

/** So many files of one dossier each say enough. */
const MOST_FILES = 300;

/** The objects of all JSON files; the items of a root that is a list, and of one a line, are roots themselves. */
export async function jsonInventory({
  input,
  files,
}: InventoryRequest): Promise<Omit<Inventory, 'form' | 'others'>> {
  const taken = files.slice(0, MOST_FILES);
  const roots: TreeNode[] = [];
  for (const file of taken) {
    try {
      const { bytes } = await loadFile(input.folder, file);
      const values = valuesOf(decodeText(bytes, 'utf-8'));
      roots.push(...values.filter(isObject).map((value) => nodeOf({ name: '.', value, depth: 0 })));
    } catch (error) {
      throw refusedUnder(file, error);
    }
  }
  return { files: taken, encoding: 'utf-8', delimiter: ';', grids: elementGrids(roots) };
}

/** A list, one value, or one a line. */
function valuesOf(text: string): readonly Json[] {
  const body = text.trim();
  const whole = parsed(body);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const lines = body.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const value = parsed(line);
    if (value === undefined)
      throw new Refused('json-kapot', 'is geen geldige JSON of breekt af; lever de export opnieuw');
    return value;
  });
}

/** The parser quotes what it stumbles over, so its message is not kept. */
function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

interface NodeOf {
  readonly name: string;
  readonly value: Json;
  readonly depth: number;
  readonly isItem?: boolean;
}

function nodeOf({ name, value, depth, isItem = false }: NodeOf): TreeNode {
  checkDepth(depth);
  const children = isObject(value)
    ? Object.entries(value).flatMap(([key, one]) => childrenOf({ key, value: one, depth }))
    : [];
  const text = isObject(value) || value === null ? '' : String(value);
  return { name, attributes: {}, children, text, isItem };
}

/** The objects of a list are items; a list of values is one value, joined as a profile joins them. */
function childrenOf({ key, value, depth }: { key: string; value: Json; depth: number }): readonly TreeNode[] {
  const below = depth + 1;
  if (value === null) return [];
  if (!Array.isArray(value)) return [nodeOf({ name: key, value, depth: below })];
  const items = value as readonly Json[];
  if (items.some(isObject))
    return items.map((item) => nodeOf({ name: key, value: item, depth: below, isItem: true }));
  return items.length === 0
    ? []
    : [nodeOf({ name: key, value: textsOf(items, below).join('; '), depth: below })];
}

function textsOf(items: readonly Json[], depth: number): readonly string[] {
  checkDepth(depth);
  return items.flatMap((item) =>
    Array.isArray(item) ? textsOf(item as readonly Json[], depth + 1) : String(item),
  );
}

function checkDepth(depth: number): void {
  if (depth > MAX_JSON_DEPTH)
    throw new Refused('json-kapot', `is dieper genest dan ${MAX_JSON_DEPTH} niveaus`);
}
