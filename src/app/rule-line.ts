import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = /^(?:text|field|derive|follows):/u;
const EXAMPLES = /^(?:hits|misses):/u;

/**
 * Where in its file a rule says what fired: `rules/veiligheid/plan.yaml:12`. The line that holds one of the matched
 * words, else where its conditions begin.
 */
export function ruleLine(root: string, file: string, matched: readonly string[]): string {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const from = lines.findIndex((line) => PARTS.test(line));
  const until = lines.findIndex((line) => EXAMPLES.test(line));
  const words = matched.map((word) => word.toLowerCase());
  const found = lines.findIndex(
    (line, number) =>
      number >= from && number < until && words.some((word) => line.toLowerCase().includes(word)),
  );
  return `${file}:${Math.max(found, from, 0) + 1}`;
}
