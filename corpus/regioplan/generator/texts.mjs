import { readdirSync, readFileSync } from 'node:fs';
import { INDICATORS } from './indicators.mjs';

/** `{23 spanning loopt op}`, `{2- ontbreekt}` (nee), `{2? volgt nog}` (gepland), `{11,12 wijkagent =veiligheid-justitie}`. */
const MARK = /\{(?<numbers>\d+(?:,\d+)*)(?<sign>[-?]?) (?<words>[^{}=]*?)(?: =(?<set>[^{}]+))?\}/gu;

const VALUES = { '': 'ja', '-': 'nee', '?': 'gepland' };

/** All texts by the name above them (`== naam`); lines that start with `;` explain. */
export function loadTexts(folder) {
  const pools = new Map();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    let pool = [];
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      const name = /^== (?<name>\S+)$/u.exec(line)?.groups.name;
      if (name !== undefined) {
        pool = [];
        pools.set(name, pool);
      } else if (line.trim() !== '' && !line.startsWith(';')) pool.push(readText(line));
    }
  }
  return pools;
}

/** `Titel :: tekst` → title and text without marks, and what the marks say is recorded. */
function readText(line) {
  const [title, ...rest] = line.split(' :: ');
  const body = (rest.length > 0 ? rest.join(' :: ') : title).replaceAll('\\n', '\n');
  const marks = [...line.matchAll(MARK)].flatMap(({ groups }) =>
    groups.numbers.split(',').map((number) => ({
      indicator: INDICATORS[Number(number) - 1],
      value: VALUES[groups.sign],
      words: groups.words,
      set: groups.set === undefined ? [] : groups.set.split('|'),
    })),
  );
  return { title: rest.length > 0 ? clean(title) : undefined, text: clean(body), marks };
}

const clean = (text) => text.replace(MARK, (...found) => found.at(-1).words);
