import type { FieldType } from '../model/profile.js';
import { parseDate } from './parse-date.js';

const TICKED: Readonly<Record<string, 'ja' | 'nee'>> = {
  ja: 'ja',
  true: 'ja',
  waar: 'ja',
  '1': 'ja',
  x: 'ja',
  j: 'ja',
  '[x] ja [ ] nee': 'ja',
  nee: 'nee',
  false: 'nee',
  onwaar: 'nee',
  '0': 'nee',
  n: 'nee',
  '[ ] ja [x] nee': 'nee',
};

/** Content of a field as the model writes it: a tick as ja or nee, a number with a point, a date as ISO. */
export function parseContent(raw: string, type: FieldType): string {
  const text = raw.replace(/\r\n?/gu, '\n').trim();
  if (type === 'vinkje') return TICKED[text.toLowerCase().replace(/\s+/gu, ' ')] ?? text;
  if (type === 'getal') return text.replace(/^(?<whole>-?\d+),(?<part>\d+)$/u, '$<whole>.$<part>');
  if (type === 'datum') return parseDate(text) ?? text;
  return text;
}
