import { TokenParser } from '@streamparser/json';
import type { Profile } from '../../model/profile.js';
import { chunkDecoder, xmlEncoding } from '../decode-text.js';
import { Refused } from '../refused.js';
import { takeWhole } from '../take-whole.js';
import { casePath, outerPaths } from './case-paths.js';
import { isObject, type Json, type JsonNode } from './json-node.js';
import { JsonTokens } from './json-tokens.js';

/** Streams the dossiers of a JSON file, one at a time: a list at the profile's path, a list, one object, or one a line. */
export async function* streamCases(
  chunks: AsyncIterable<Buffer>,
  profile: Profile,
): AsyncGenerator<JsonNode> {
  let decode: ((chunk?: Uint8Array) => string) | undefined;
  let collector: CaseCollector | undefined;
  for await (const chunk of chunks) {
    decode ??= chunkDecoder(xmlEncoding(chunk, profile.encoding));
    const text = decode(chunk);
    collector ??= new CaseCollector(profile, text.trimStart().startsWith('['));
    yield* takeWhole(collector, text);
  }
  if (!collector) throw new Refused('onleesbaar', 'is leeg');
  yield* takeWhole(collector, decode?.() ?? '');
  collector.close();
}

class CaseCollector {
  readonly #path: readonly string[];
  readonly #name: string;
  readonly #tokens: JsonTokens;
  readonly #outer: Record<string, Json> = {};
  #count = 0;
  #ready: JsonNode[] = [];

  constructor(profile: Profile, startsWithList: boolean) {
    this.#path = casePath(profile);
    this.#name = this.#path.at(-1) ?? 'dossier';
    const inList = this.#path.length > 0 || startsWithList;
    const cases = ['$', ...this.#path, ...(inList ? ['*'] : [])].join('.');
    const outer = outerPaths(profile).map((keys) => ['$', ...keys].join('.'));
    const parser = new TokenParser({ paths: [cases, ...outer], keepStack: false, separator: '' });
    const depth = this.#path.length + Number(inList);
    this.#tokens = new JsonTokens(parser, depth);
    parser.onValue = ({ value, key, parent, stack }) => {
      const keys = [...stack.slice(1).map((level) => level.key), key].map(String);
      // The parser gives what JSON can hold.
      if (stack.length === depth && keys.slice(0, this.#path.length).join('.') === this.#path.join('.'))
        this.#add(value as Json, Array.isArray(parent) || !inList);
      else place(this.#outer, keys, value as Json);
    };
  }

  write(text: string): void {
    this.#tokens.write(text);
  }

  close(): void {
    this.#tokens.close();
  }

  /** The dossiers that were closed since the last time. */
  take(): readonly JsonNode[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #add(value: Json, isInPlace: boolean): void {
    this.#count += 1;
    if (!isInPlace || !isObject(value))
      throw new Refused('onleesbaar', `heeft bij ${this.#name} geen lijst van dossiers`);
    this.#ready.push({ value, parent: this.#above(), locator: `${this.#name}[${this.#count}]` });
  }

  /** The objects above a dossier, with what was read of them so far. */
  #above(): JsonNode | undefined {
    if (this.#path.length === 0) return undefined;
    let node: JsonNode = { value: this.#outer, parent: undefined, locator: '' };
    for (const key of this.#path.slice(0, -1)) {
      const value = isObject(node.value) ? (node.value[key] ?? {}) : {};
      node = { value, parent: node, locator: key };
    }
    return node;
  }
}

function place(root: Record<string, Json>, keys: readonly string[], value: Json): void {
  let at = root;
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {};
    // Made on the line above, or by an earlier value with the same keys above it.
    at = at[key] as Record<string, Json>;
  }
  at[keys.at(-1) ?? ''] = value;
}
