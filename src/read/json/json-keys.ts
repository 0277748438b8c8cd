import { TokenParser } from '@streamparser/json';
import type { Profile } from '../../model/profile.js';
import { asRefused } from '../refused.js';
import { casePath } from './case-paths.js';
import { JsonTokens } from './json-tokens.js';

/** Keys of the root and of the dossiers in the beginning of a JSON file. */
export function jsonKeys(profile: Profile, head: string): ReadonlySet<string> {
  const path = casePath(profile);
  const isListed = path.length > 0 || head.trimStart().startsWith('[');
  const cases = ['$', ...path, ...(isListed ? ['*'] : []), '*'].join('.');
  const keys = new Set<string>();
  const parser = new TokenParser({ paths: ['$.*', cases], keepStack: false, separator: '' });
  parser.onValue = ({ key }) => {
    keys.add(String(key));
  };
  readUntilBroken(new JsonTokens(parser, 0), head);
  return keys;
}

/** A file that is broken further on is still recognised, and then refused by name. */
function readUntilBroken(tokens: JsonTokens, head: string): void {
  try {
    tokens.write(head);
  } catch (error) {
    if (!asRefused(error)) throw error;
  }
}
