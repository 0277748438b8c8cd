export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** A value in a JSON source; above an item of a list stands the object that holds the list. */
export interface JsonNode {
  readonly value: Json;
  readonly parent: JsonNode | undefined;
  /** Where it stands, counted from 1: `casussen[3].contacten[2]`. */
  readonly locator: string;
}

/** The nodes at `path` (`plan.doelen.acties`), in order; lists on the way are walked through, `.` is the node itself. */
export function nodesAt(node: JsonNode, path: string): readonly JsonNode[] {
  return keysOf(path).reduce<readonly JsonNode[]>(
    (found, key) => found.flatMap((one) => below(one, key)),
    [node],
  );
}

/** What a reference points at: `titel`, `veld.sub`, `../nummer`, `.`; several values are joined, undefined if none is there. */
export function valueAt(node: JsonNode, reference: string, separator: string): string | undefined {
  const { climbs, path } = parseReference(reference);
  let at: JsonNode | undefined = node;
  for (let step = 0; step < climbs; step += 1) at = at?.parent;
  const texts = at ? nodesAt(at, path).flatMap(({ value }) => textsOf(value)) : [];
  return texts.length === 0 ? undefined : texts.join(`${separator} `);
}

export function parseReference(reference: string): { readonly climbs: number; readonly path: string } {
  const climbs = reference.split('../').length - 1;
  return { climbs, path: reference.slice(climbs * '../'.length) };
}

/** `plan.doelen` → plan, doelen; `.` → none. */
export function keysOf(path: string): readonly string[] {
  return path === '.' ? [] : path.split('.');
}

function below(node: JsonNode, key: string): readonly JsonNode[] {
  const value = memberOf(node.value, key);
  if (value === undefined || value === null) return [];
  const locator = `${node.locator}.${key}`;
  if (!Array.isArray(value)) return [{ value, parent: node, locator }];
  return value.map((item: Json, index) => ({
    value: item,
    parent: node,
    locator: `${locator}[${index + 1}]`,
  }));
}

function memberOf(value: Json, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return value === null || typeof value === 'object' ? [] : [String(value)];
}
