import type { NetworkWeights } from '../../src/model/reader.js';
import type { SurveyedEntry } from '../../src/model/survey.js';
import { hashOf } from '../../src/weigh/hash.js';

/** An entry of one sentence per line, words cut at blanks; concepts by word. */
export function entryOf(
  lines: readonly string[],
  concepts: Readonly<Record<string, string>> = {},
): SurveyedEntry {
  const text = lines.join('\n');
  let from = 0;
  const sentences = lines.map((line) => {
    const start = from;
    from += line.length + 1;
    const words = line.toLowerCase().replace(/[.?]$/u, '').split(' ');
    return {
      span: { start, end: start + line.length },
      asks: line.endsWith('?'),
      words,
      concepts: words.flatMap((word, at) =>
        concepts[word] === undefined ? [] : [{ name: concepts[word], start: at, end: at + 1 }],
      ),
    };
  });
  const nothing = { words: [], concepts: [] };
  return {
    entry: { id: 'e1', place: ['Journaal'], mode: 'beschrijving', text, origin: { file: 'x', locator: 'y' } },
    day: undefined,
    named: [],
    section: nothing,
    label: nothing,
    title: nothing,
    sentences,
  };
}

/** A network of which only these features weigh, each on the same hidden unit. */
export function networkOf(
  features: Readonly<Record<string, number>>,
  { outputs, bias }: { readonly outputs: number; readonly bias: number },
): NetworkWeights {
  const known = Object.entries(features)
    .map(([name, weight]) => ({ hash: hashOf(name), weight }))
    .sort((a, b) => a.hash - b.hash);
  return {
    hidden: 1,
    outputs,
    keys: Uint32Array.from(known.map(({ hash }) => hash)),
    rows: Int8Array.from(known.map(({ weight }) => Math.sign(weight) * 100)),
    rowScales: Float32Array.from(known.map(({ weight }) => Math.abs(weight) / 100)),
    out: new Float32Array(outputs).fill(1),
    bias: new Float32Array(outputs).fill(bias),
  };
}
