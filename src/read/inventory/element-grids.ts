import type { Grid, GridRow } from '../../model/inventory.js';

/** An element of XML, or an object, an item of a list or a value of JSON. */
export interface TreeNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
  readonly text: string;
  /** JSON: stands in a list, and is never a column, or does not, and is always one where it can be. */
  readonly isItem?: boolean;
}

interface PathFacts {
  count: number;
  /** Elements it stands in, and the most of it in one of them. */
  parents: number;
  most: number;
  /** Has attributes, or is an item of a list: never a column. */
  isOwn: boolean;
  isObject: boolean;
  hasChildren: boolean;
}

/**
 * The elements of trees as grids, one a path. An element without attributes that stands at most once in its
 * parent is no grid of its own but a column there: one with text alone, or one that only holds such elements and is
 * in nearly every parent.
 */
export function elementGrids(roots: readonly TreeNode[]): readonly Grid[] {
  const facts = new Map<string, PathFacts>();
  for (const root of roots) gatherFacts({ element: root, path: root.name, facts });
  const isColumn = columnTest(facts);
  const grids = new Map<string, GridRow[]>();
  for (const root of roots)
    gatherRows({ element: root, path: root.name, parent: undefined, grids, isColumn });
  return [...grids].map(([name, rows]) => ({
    name,
    columns: [...new Set(rows.flatMap(({ values }) => Object.keys(values)))],
    rows,
  }));
}

interface Gather {
  readonly element: TreeNode;
  readonly path: string;
  readonly facts: Map<string, PathFacts>;
}

function gatherFacts({ element, path, facts }: Gather): void {
  const found = factsAt(facts, path);
  found.count += 1;
  found.isObject ||= element.isItem === false;
  found.isOwn ||= element.isItem === true || Object.keys(element.attributes).length > 0;
  found.hasChildren ||= element.children.length > 0;
  for (const name of new Set(element.children.map((child) => child.name))) {
    const alike = element.children.filter((child) => child.name === name);
    const below = factsAt(facts, `${path}/${name}`);
    below.parents += 1;
    below.most = Math.max(below.most, alike.length);
    for (const child of alike) gatherFacts({ element: child, path: `${path}/${name}`, facts });
  }
}

function factsAt(facts: Map<string, PathFacts>, path: string): PathFacts {
  const found = facts.get(path) ?? {
    count: 0,
    parents: 0,
    most: 0,
    isOwn: false,
    isObject: false,
    hasChildren: false,
  };
  facts.set(path, found);
  return found;
}

/** A wrapper counts as columns only where it is in nine of ten parents, and there is more than one. */
function columnTest(facts: ReadonlyMap<string, PathFacts>): (path: string) => boolean {
  const isColumn = (path: string): boolean => {
    const own = facts.get(path);
    const above = facts.get(path.slice(0, path.lastIndexOf('/')));
    if (!own || !above || own.isOwn || own.most > 1) return false;
    if (!own.hasChildren) return true;
    const below = [...facts.keys()].filter(
      (one) => one.startsWith(`${path}/`) && !one.slice(path.length + 1).includes('/'),
    );
    const isUsual = own.isObject || (above.count > 1 && own.parents >= 0.9 * above.count);
    return isUsual && below.every(isColumn);
  };
  const known = new Map([...facts.keys()].map((path) => [path, isColumn(path)]));
  return (path) => known.get(path) ?? false;
}

interface GatherRows {
  readonly element: TreeNode;
  readonly path: string;
  readonly parent: number | undefined;
  readonly grids: Map<string, GridRow[]>;
  readonly isColumn: (path: string) => boolean;
}

function gatherRows({ element, path, parent, grids, isColumn }: GatherRows): void {
  const rows = grids.get(path) ?? [];
  grids.set(path, rows);
  const index = rows.length;
  rows.push({ values: valuesOf({ element, path, isColumn }), ...(parent !== undefined && { parent }) });
  for (const child of element.children) {
    const below = `${path}/${child.name}`;
    if (!isColumn(below)) gatherRows({ element: child, path: below, parent: index, grids, isColumn });
  }
}

type Values = Pick<GatherRows, 'element' | 'path' | 'isColumn'>;

function valuesOf({ element, path, isColumn }: Values): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes))
    if (!/^(?:urn|https?):/u.test(value)) values[`@${name}`] = value;
  if (element.children.length === 0 && element.text.trim() !== '') values['.'] = element.text;
  for (const child of element.children) {
    const below = `${path}/${child.name}`;
    if (!isColumn(below)) continue;
    if (child.children.length === 0) values[child.name] = child.text;
    for (const [name, value] of Object.entries(valuesOf({ element: child, path: below, isColumn })))
      if (name !== '.') values[`${child.name}/${name}`] = value;
  }
  return values;
}
