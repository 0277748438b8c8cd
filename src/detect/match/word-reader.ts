import { normaliseWord } from '../../text/normalise-word.js';
import type { Tokens } from '../../text/tokens.js';
import { NO_PLAN, type Plan } from './plans.js';
import { WordTable } from './word-table.js';

/** The plans of a text's words, one for each token; they stand until the next text is read. */
export type WordReader = (tokens: Tokens) => Int32Array;

const MEMO_LIMIT = 400_000;
/** In the memo: a word without a plan that may get one from the word after `en` or `of`. */
const ELLIPTICAL = -1;

/** Each distinct word is looked at once; `hulpverlenings- en veiligheidsplan` is completed. */
export function createWordReader(planOf: (raw: string) => Plan): WordReader {
  let table = new WordTable();
  let memo: Plan[] = [];
  let plans = new Int32Array(1024);

  function look(text: string, start: number, end: number): Plan {
    const number = table.numberOf(text, start, end);
    return number < 0 ? remember(text.slice(start, end)) : memo[number]!;
  }

  function remember(raw: string): Plan {
    if (table.size >= MEMO_LIMIT) {
      table = new WordTable();
      memo = [];
    }
    const plan = planOf(raw);
    table.add(raw);
    memo.push(plan === NO_PLAN && isElliptical(raw) ? ELLIPTICAL : plan);
    return memo.at(-1)!;
  }

  return (tokens) => {
    const { text, count } = tokens;
    if (count > plans.length) plans = new Int32Array(2 * count);
    for (let i = 0; i < count; i++) {
      const plan = look(text, tokens.startOf(i), tokens.endOf(i));
      plans[i] = plan === ELLIPTICAL ? complete(tokens, i, (word) => look(word, 0, word.length)) : plan;
    }
    return plans;
  };
}

function isElliptical(raw: string): boolean {
  const normal = normaliseWord(raw);
  return normal.length > 3 && normal.endsWith('-');
}

/** The head that an elliptical compound shares with the word after `en` or `of`. */
function complete(tokens: Tokens, i: number, look: (word: string) => Plan): Plan {
  const link = i + 1 < tokens.count ? tokens.wordAt(i + 1) : '';
  if (i + 2 >= tokens.count || !['en', 'of', 'en/of'].includes(link)) return NO_PLAN;
  const whole = normaliseWord(tokens.wordAt(i + 2));
  const modifier = normaliseWord(tokens.wordAt(i)).slice(0, -1);
  for (let cut = 1; cut <= whole.length - 4; cut++) {
    const plan = look(modifier + whole.slice(cut));
    if (plan > NO_PLAN) return plan;
  }
  return NO_PLAN;
}
