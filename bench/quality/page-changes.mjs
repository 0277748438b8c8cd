import { decimal, table } from './markdown.mjs';

/** What was gained and lost since the last result that differed. */
export function changesSection(changes) {
  const known = changes.filter(({ change }) => change !== undefined);
  const head = `## Sinds de vorige uitkomst

Paren van dossier en indicator waarvan *vastgelegd* nu goed is en eerst fout was, en andersom, naar het goud van nu. *Kruistoets* verandert alleen door \`npm run train\`;
*alleen regels* is wat de regels van nu vinden in de dossiers van de kruistoets. De waarden van de vorige uitkomst staan in \`bench/uitkomst/vorige.json\`.`;
  if (known.length === 0) return `${head}\n\nEr is nog geen vorige uitkomst.`;
  return `${head}\n\n${totals(known)}${perIndicator(known)}`;
}

function totals(known) {
  return table(
    ['', 'dossiers', 'gewonnen', 'verloren', 'κ toen', 'κ nu', 'verschil'],
    known.map(({ name, change: { dossiers, gained, lost, kappa } }) => [
      ...[name, dossiers, gained, lost],
      ...[kappa.before, kappa.now, kappa.now - kappa.before].map((value) => decimal(value, 3)),
    ]),
  );
}

function perIndicator(known) {
  const indicators = known[0].change.perIndicator.map(({ indicator }) => indicator);
  const rows = indicators.map((indicator, at) => [
    indicator,
    ...known.map(({ change }) => change.perIndicator[at]).map(cell),
  ]);
  const changed = rows.filter(([, ...cells]) => cells.some((one) => one !== ''));
  if (changed.length === 0) return '';
  const head = ['indicator', ...known.map(({ name }) => `${name}: gewonnen / verloren`)];
  return `\n\n${table(head, changed)}`;
}

const cell = ({ gained, lost }) => (gained + lost === 0 ? '' : `${gained} / ${lost}`);
