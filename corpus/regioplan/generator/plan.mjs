import { readFileSync } from 'node:fs';
import { INDICATORS } from './indicators.mjs';

/**
 * A plan says what is registered where: a row for each pool of texts, with the places (several: the dossiers
 * take turns), the kind of field, the dossiers, how often in each, how many lines an entry has, the moment,
 * and, where the field itself is the indicator, the numbers its label records.
 */
export function loadPlan(file) {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const columns = header.split(';');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      readRow(Object.fromEntries(line.split(';').map((cell, at) => [columns[at], cell.trim()]))),
    );
}

function readRow({ tekst, plek, soort, dossiers, keer, regels, moment, veld }) {
  return {
    pool: tekst,
    places: plek.split('|').map((place) => place.trim().split(' / ')),
    kind: soort,
    dossiers: dossiers.split(',').flatMap(readRange),
    times: Number(keer || 1),
    lines: Number(regels || 1),
    moment: moment || 'loop',
    label: (veld ?? '') === '' ? [] : veld.split(',').map((number) => INDICATORS[Number(number) - 1]),
  };
}

function readRange(text) {
  const [from, to = from] = text.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
