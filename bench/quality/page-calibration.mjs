import { decimal, table } from './markdown.mjs';

export function calibrationSection({ bins, brier, error }) {
  return `## IJking

Klopt de kans die de lezer noemt? Uit de kruistoets: paren naar geschatte kans in tien bakken, met het aandeel dat volgens het goud is vastgelegd.

![IJking: geschatte kans tegen aandeel vastgelegd](kwaliteit-ijking.svg)

Brier-score ${decimal(brier, 3)} (0 is volmaakt; altijd 50 % zeggen geeft 0,25). Verwachte ijkfout ${decimal(error, 3)}: zoveel liggen kans en aandeel gemiddeld uiteen.

${table(
  ['kans', 'paren', 'gemiddelde kans', 'aandeel vastgelegd'],
  bins.map(({ from, to, count, chance, share }) => [
    `${decimal(from, 1)}–${decimal(to, 1)}`,
    count,
    decimal(chance),
    decimal(share),
  ]),
)}`;
}
