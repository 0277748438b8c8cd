import type { Knowledge } from '../model/knowledge.js';
import type { Concept, Surveyed, SurveyedEntry, SurveyedSentence } from '../model/survey.js';
import { normaliseWord } from '../text/normalise-word.js';
import { ownString } from '../text/own-string.js';
import type { EntryReading } from './entry-reading.js';
import type { LexiconIndex } from './lexicon-index.js';
import type { ClassList } from './match/class-list.js';
import { HitList } from './match/hit-list.js';
import type { Reading, Stretch } from './reading.js';
import type { IsNamedBy } from './statement.js';

interface NamedList {
  readonly name: string;
  readonly list: ClassList;
}

interface Survey {
  readonly knowledge: Knowledge;
  readonly index: LexiconIndex;
  readonly isNamedBy: IsNamedBy;
}

/** Gives what the lexicon sees in an entry, sentence by sentence, for readers that weigh it otherwise than rules do. */
export function createSurveyor({
  knowledge,
  index,
  isNamedBy,
}: Survey): (reading: EntryReading) => SurveyedEntry {
  const lists = namedLists(knowledge, index);
  return (reading) => ({
    entry: reading.entry,
    day: reading.day,
    named: knowledge.indicators.map(({ id }) => id).filter((id) => isNamedBy(reading, id)),
    section: surveyLine(reading.section, lists),
    label: surveyLine(reading.label, lists),
    title: surveyLine(reading.title, lists),
    sentences: sentencesOf(reading.body, lists),
  });
}

/** Every class by its name; a cue by its kind and first phrase. In the order of their names, whatever file they stand in. */
function namedLists({ lexicons, gazetteers, cues }: Knowledge, index: LexiconIndex): readonly NamedList[] {
  const names = [
    ...lexicons.flatMap(({ classes }) => Object.keys(classes)),
    ...gazetteers.map(({ id }) => id),
  ];
  const classes = names.map((name) => ({ name, list: index.resolve([`@${name}`], { name, use: 'survey' }) }));
  const cueNames = cues.flatMap(({ kind, cues: all }) => all.map(({ phrases }) => `${kind}: ${phrases[0]}`));
  const ofCues = index.cues.map(({ classes: list }, number) => ({ name: cueNames[number]!, list }));
  return [...classes, ...ofCues].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const NOTHING: Surveyed = { words: [], concepts: [] };

function surveyLine(reading: Reading | undefined, lists: readonly NamedList[]): Surveyed {
  if (reading === undefined) return NOTHING;
  const whole = { start: 0, end: reading.tokens.count };
  return { words: wordsIn(reading, whole), concepts: conceptsIn(reading.surveyed(), lists) };
}

function sentencesOf(body: Reading, lists: readonly NamedList[]): readonly SurveyedSentence[] {
  const reading = body.surveyed();
  const { tokens, text } = reading;
  const concepts = conceptsIn(reading, lists).sort((a, b) => a.start - b.start);
  const sentences: SurveyedSentence[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count; ) {
    const sentence = reading.sentenceAt(at);
    const own: Concept[] = [];
    for (; next < concepts.length && concepts[next]!.start < sentence.end; next++)
      if (concepts[next]!.end <= sentence.end) own.push(shifted(concepts[next]!, sentence.start));
    const { span } = sentence;
    const asks = text.slice(span.end, span.end + 2).includes('?');
    sentences.push({ span, asks, words: wordsIn(reading, sentence), concepts: own });
    at = sentence.end;
  }
  return sentences;
}

/** Hits of one list after the other; none is kept. */
const hits = new HitList();

function conceptsIn(reading: Reading, lists: readonly NamedList[]): Concept[] {
  const found: Concept[] = [];
  for (const { name, list } of lists) {
    if (!reading.has(list)) continue;
    reading.gather(list, reading.hits.whole, hits);
    for (let i = 0; i < hits.length; i++) {
      const member = reading.entryAt(hits.at[i]!, hits.classNumbers[i]!);
      found.push({ name, ...reading.stretchAt(hits.at[i]!), ...(member !== undefined && { member }) });
    }
  }
  return found;
}

const shifted = (concept: Concept, by: number): Concept => ({
  ...concept,
  start: concept.start - by,
  end: concept.end - by,
});

function wordsIn({ tokens }: Reading, { start, end }: Stretch): readonly string[] {
  const words: string[] = [];
  for (let token = start; token < end; token++) words.push(normalised(tokens.wordAt(token)));
  return words;
}

const MOST_WORDS = 50_000;
let known = new Map<string, string>();

function normalised(word: string): string {
  let form = known.get(word);
  if (form === undefined) {
    if (known.size >= MOST_WORDS) known = new Map();
    form = ownString(normaliseWord(word));
    known.set(ownString(word), form);
  }
  return form;
}
