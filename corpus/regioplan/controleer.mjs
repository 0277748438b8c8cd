import { readFileSync } from 'node:fs';
import { overviewOf, scorePlanted } from './generator/score.mjs';
import { composeCorpus } from './genereer.mjs';

const published = JSON.parse(readFileSync(new URL('gepubliceerd.json', import.meta.url), 'utf8'));
let right = 0;
for (const { organisation, dossiers } of composeCorpus()) {
  const rows = scorePlanted(dossiers);
  for (const row of rows) {
    const [retrievable, consistent] = published[organisation.id][row.indicator];
    right += Number(row.retrievable === retrievable) + Number(row.consistent === consistent);
    const wrong =
      row.retrievable !== retrievable || row.consistent !== consistent
        ? `  ≠ ${retrievable} ${consistent}`
        : '';
    const shares = row.shares.map((share) => share.toFixed(2)).join(' ');
    console.log(
      `${organisation.id} ${row.indicator.padEnd(30)} n ${String(row.n).padStart(2)} ${row.coverage.toFixed(2)} [${shares}] ${row.retrievable} ${row.consistent}${wrong}   ${row.bestPlace ?? ''}`,
    );
  }
  console.log(
    overviewOf(rows)
      .map(({ indicator, colour }) => `${indicator} ${colour}`)
      .join(', '),
  );
}
console.log(`${right} van 156 scores als gepubliceerd`);
