export const FIGURES = [
  ['precision', 'precisie'],
  ['recall', 'vindkans'],
  ['f1', 'F1'],
  ['kappa', 'κ'],
  ['ac1', 'AC1'],
  ['valueAccuracy', 'waarde'],
];

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function estimate({ value, low, high }) {
  return low === undefined ? decimal(value) : `${decimal(value)} (${decimal(low)}–${decimal(high)})`;
}

/** JSON leaves out what could not be divided. */
export function decimal(value, digits = 2) {
  if (value === undefined) return '–';
  const shown = value.toFixed(digits);
  return (Number(shown) === 0 ? shown.replace('-', '') : shown).replace('.', ',');
}

export const percent = (value) => (value === undefined ? '–' : `${decimal(value * 100, 1)} %`);

/** One line of text that Markdown leaves as it is. */
export function plain(text, most = 240) {
  const line = text.replace(/\s+/gu, ' ').trim();
  const cut = line.length > most ? `${line.slice(0, most).trimEnd()} …` : line;
  return cut.replace(/[\\`*_[\]<>|#~]/gu, '\\$&');
}
