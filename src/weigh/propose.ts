import { placeKey } from '../model/dossier.js';
import type { GazetteerEntry } from '../model/gazetteer.js';
import type { Indicator } from '../model/indicator.js';
import { READER, type Statement } from '../model/statement.js';
import type { Surveyed, SurveyedEntry } from '../model/survey.js';
import type { Estimated } from './estimate.js';
import { rounded, type Share, strongest } from './explain.js';
import { chanceOf, outputOf } from './outputs.js';
import type { Question } from './question.js';

const REASONS = 5;

/** The statement that the reader makes of a sentence: that it is so or not, or that it is planned. */
export function proposeStatement(
  one: Estimated,
  question: Question,
  kind: 'vastgelegd' | 'gepland' = 'vastgelegd',
): Statement {
  const { indicator, number, indicators, reader, chance } = question;
  const { entry, sentence, logits } = one;
  const output = outputOf(kind, number, indicators);
  const said = chanceOf(logits[output]!);
  const denied = chanceOf(logits[outputOf('nee', number, indicators)]!);
  const reasons = strongest(one.features, { ...reader, output, most: REASONS });
  const words = wordsAmong(reasons);
  return {
    indicator: indicator.id,
    value: kind === 'gepland' ? kind : denied > reader.thresholds.denied * said ? 'nee' : 'ja',
    entry: entry.entry.id,
    span: sentence.span,
    quote: entry.entry.text.slice(sentence.span.start, sentence.span.end),
    place: placeAt(entry, sentence.span.start),
    mode: entry.entry.mode,
    term: termIn(one, indicator) ?? words[0] ?? '',
    form: entry.named.includes(indicator.id) ? 'los' : 'ingebed',
    origin: 'direct',
    set: setIn(one, indicator),
    trace: {
      rule: READER,
      matched: words,
      cues: [],
      reader: { sentence: rounded(said), dossier: rounded(chance), reasons },
    },
  };
}

/** In a document with headings the heading is the second level of the place. */
function placeAt({ entry }: SurveyedEntry, offset: number): string {
  const heading = entry.document?.sections.findLast(
    ({ start, end }) => start <= offset && offset < end,
  )?.heading;
  return placeKey(heading === undefined ? entry.place : [entry.place[0] ?? '', heading]);
}

/** Words of the sentence itself that spoke for it, the strongest first. */
const wordsAmong = (reasons: readonly Share[]): readonly string[] =>
  reasons.flatMap(({ name, weight }) => {
    const word = /^woord: (?<word>[^+]+)$/u.exec(name)?.groups?.word;
    return word === undefined || weight <= 0 ? [] : [word];
  });

const CLASSES = { sector: 'partij', partij: 'partij', discipline: 'discipline', interventie: 'interventie' };

/** The thing's own name, where the sentence has one. */
function termIn({ sentence }: Estimated, { set }: Indicator): string | undefined {
  if (set === undefined) return undefined;
  return sentence.concepts.find(({ name }) => name === CLASSES[set])?.member?.name;
}

/** What the sentence names; of a party that it does not name, what its label names ("Vaste jeugdbeschermer: H. Kok"). */
function setIn({ sentence, entry: { label } }: Estimated, { set }: Indicator): readonly string[] {
  if (set === undefined) return [];
  const membersOf = ({ concepts }: Surveyed): readonly GazetteerEntry[] =>
    concepts.flatMap(({ name, member }) => (name === CLASSES[set] && member ? [member] : []));
  const named = membersOf(sentence);
  const members = named.length === 0 && set === 'partij' ? membersOf(label) : named;
  const values = members.flatMap((member) => (set === 'sector' ? (member.sector ?? []) : member.id));
  return [...new Set(values)].sort();
}
