import { normaliseWord } from '../../text/normalise-word.js';
import type { Tokens } from '../../text/tokenise.js';
import type { WordPlan } from './beginnings.js';

export interface Word {
  readonly normal: string;
  /** Undefined for the many words that no phrase knows. */
  readonly plan: WordPlan | undefined;
}

/** The plans of a text's words, with only the known ones filled. */
export type WordReader = (tokens: Tokens) => readonly (WordPlan | undefined)[];

const MEMO_LIMIT = 400_000;

/** Each distinct word is looked at once; `hulpverlenings- en veiligheidsplan` is completed. */
export function createWordReader(lookAt: (raw: string) => Word): WordReader {
  let memo = new Map<string, Word>();
  function look(raw: string): Word {
    let known = memo.get(raw);
    if (known === undefined) {
      if (memo.size >= MEMO_LIMIT) memo = new Map();
      known = lookAt(raw);
      memo.set(raw, known);
    }
    return known;
  }
  return (tokens) => {
    const { text, count, start, end } = tokens;
    const plans = new Array<WordPlan | undefined>(count);
    for (let i = 0; i < count; i++) {
      const { normal, plan } = look(text.slice(start[i], end[i]));
      plans[i] = plan ?? (isElliptical(normal) ? complete(tokens, { i, normal, look }) : undefined);
    }
    return plans;
  };
}

const isElliptical = (normal: string): boolean => normal.length > 3 && normal.endsWith('-');

/** The head that an elliptical compound shares with the word after `en` or `of`. */
function complete(
  { text, count, start, end }: Tokens,
  { i, normal, look }: { readonly i: number; readonly normal: string; look(raw: string): Word },
): WordPlan | undefined {
  const link = i + 1 < count ? text.slice(start[i + 1], end[i + 1]) : '';
  if (i + 2 >= count || !['en', 'of', 'en/of'].includes(link)) return undefined;
  const whole = normaliseWord(text.slice(start[i + 2], end[i + 2]));
  const modifier = normal.slice(0, -1);
  for (let cut = 1; cut <= whole.length - 4; cut++) {
    const { plan } = look(modifier + whole.slice(cut));
    if (plan !== undefined) return plan;
  }
  return undefined;
}
