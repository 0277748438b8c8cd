import type { LexiconIndex } from './lexicon-index.js';
import type { Hit } from './match/hits.js';
import type { Name, Names } from './names.js';
import type { Reading } from './reading.js';

/** An entry's text as read, with the field it stands in. */
export interface ReadText {
  readonly body: Reading;
  readonly label: Reading | undefined;
}

/** Family names and first names are not known beforehand: what the dossier itself calls family is none of these. */
export function professionalsIn(texts: readonly ReadText[], index: LexiconIndex): Names {
  const family = new Set<string>();
  for (const { body, label } of texts) collectFamily(body, { label, index, family });
  const names = new Map<string, Name[]>();
  for (const { body } of texts) {
    for (const hit of body.hitsOf(index.names.functions)) {
      for (const word of namesAround(body, hit)) {
        if (family.has(word) || index.matcher.knows(word)) continue;
        const known = names.get(word) ?? [];
        if (!known.some((name) => name.classNumber === hit.classNumber)) {
          names.set(word, [...known, nameOf(hit, index)]);
        }
      }
    }
  }
  if (names.size > 0) dropCommon(texts, names);
  return names;
}

function nameOf({ classNumber, phrase }: Hit, { matcher }: LexiconIndex): Name {
  return { classNumber, phrase: matcher.classAt(classNumber).names[phrase]! };
}

/** Words that the dossier also writes with a small letter are words, not names. */
function dropCommon(texts: readonly ReadText[], names: Map<string, Name[]>): void {
  const small = new Set([...names.keys()].map((name) => name.toLowerCase()));
  const firsts = new Set([...small].map((name) => name.charCodeAt(0)));
  const common = new Set<string>();
  for (const { body } of texts) {
    const { text, tokens } = body;
    for (let i = 0; i < tokens.count; i++) {
      if (!firsts.has(text.charCodeAt(tokens.startOf(i)))) continue;
      const word = wordAt(body, i);
      if (small.has(word)) common.add(word);
    }
  }
  for (const name of [...names.keys()]) if (common.has(name.toLowerCase())) names.delete(name);
}

function collectFamily(
  body: Reading,
  { label, index, family }: { label: Reading | undefined; index: LexiconIndex; family: Set<string> },
): void {
  if (label?.has(index.names.familyFields)) {
    for (let i = 0; i < body.tokens.count; i++) if (isName(wordAt(body, i))) family.add(wordAt(body, i));
    return;
  }
  for (const hit of body.hitsOf(index.names.family)) {
    for (const word of [...namesAfter(body, hit.end), ...nameBeforeBracket(body, hit)]) family.add(word);
  }
}

const namesAround = (body: Reading, hit: Hit): readonly string[] => [
  ...namesAfter(body, hit.end),
  ...nameBeforeBracket(body, hit),
  ...nameBeforeOf(body, hit),
];

const PARTICLE = /^(?:van|de|den|der|ter|ten|te|het|el|al|in|op|'t)$/iu;
const TITLE_GAP = /^[ .]+$/u;
const NAME_GAP = /^(?:[ ]+|\. )$/u;
const TITLE = /^(?:dr|drs|mr|mw|mevr|mevrouw|dhr|heer|meneer)$/iu;

/** `wijkagent Ron Tuinman`, `kinderarts dr. Van Epen`. */
function namesAfter(body: Reading, from: number): readonly string[] {
  if (!mayBeNameOrTitle(body, from)) return NO_WORDS;
  let at = from;
  while (at < body.tokens.count && TITLE.test(wordAt(body, at)) && TITLE_GAP.test(gapBefore(body, at))) at++;
  return namesFrom(body, at);
}

/** Whether a token is there that is no plain word with a small letter; `d`, `h` and `m` begin a title. */
function mayBeNameOrTitle({ text, tokens }: Reading, at: number): boolean {
  if (at >= tokens.count) return false;
  const code = text.charCodeAt(tokens.startOf(at));
  return code < SMALL_A || code > SMALL_Z || code === 100 || code === 104 || code === 109;
}

const SMALL_A = 97;
const SMALL_Z = 122;
const NO_WORDS: readonly string[] = [];

/** Up to three capitalised words with nothing but spaces between; the first must be one. */
function namesFrom(body: Reading, from: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < Math.min(from + 4, body.tokens.count); at++) {
    const word = wordAt(body, at);
    if (!NAME_GAP.test(gapBefore(body, at)) || !isCapital(word)) break;
    if (at === from && gapBefore(body, at) === '. ' && !TITLE.test(wordAt(body, at - 1))) break;
    if (isName(word)) found.push(word);
  }
  return found;
}

/** `Carla Otten (Veilig Thuis)`, `Roel (De Overstap, verslavingszorg)`. */
function nameBeforeBracket(body: Reading, { start }: Hit): readonly string[] {
  for (let at = start; at > Math.max(0, start - 4); at--) {
    const gap = gapBefore(body, at);
    if (gap === ' ') continue;
    if (gap.includes(')')) return [];
    if (gap.includes('(')) return namesUntil(body, at);
  }
  return [];
}

/** `Karin Bouwhuis van buurtteam Esdoorn`, `Sven, jeugdagent bij de politie`. */
function nameBeforeOf(body: Reading, { start }: Hit): readonly string[] {
  for (let at = start - 1; at > Math.max(0, start - 4); at--) {
    if (!isSpace(gapBefore(body, at + 1))) return [];
    if (isOf(wordAt(body, at))) return namesUntil(body, at);
  }
  return [];
}

function namesUntil(body: Reading, end: number): readonly string[] {
  const found: string[] = [];
  for (let at = end - 1; at >= Math.max(0, end - 3); at--) {
    const word = wordAt(body, at);
    if (!isCapital(word) || (at + 1 < end && !isSpace(gapBefore(body, at + 1)))) break;
    if (isName(word)) found.push(word);
  }
  return found;
}

const SPACES = /^ +$/u;

const isSpace = (gap: string): boolean => gap === ' ' || SPACES.test(gap);

const LONGEST_OF = 6;

const OF = /^(?:van|vd|v|bij|namens)$/iu;

const isOf = (word: string): boolean => word.length <= LONGEST_OF && OF.test(word);

const wordAt = ({ tokens }: Reading, at: number): string => tokens.wordAt(at);

const gapBefore = ({ text, tokens }: Reading, at: number): string =>
  text.slice(at === 0 ? 0 : tokens.endOf(at - 1), tokens.startOf(at));

const CAPITAL = /^\p{Lu}/u;

const isCapital = (word: string): boolean => CAPITAL.test(word);

const NAME = /^\p{Lu}\p{Ll}{2,}/u;

const isName = (word: string): boolean => NAME.test(word) && !PARTICLE.test(word) && !TITLE.test(word);
