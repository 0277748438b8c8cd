import { decimal, estimate, table } from './markdown.mjs';

export function goalsSection({ locked, crossed }) {
  return `## Gehaald?

${table(
  ['figuur', 'eis', 'vergrendeld', 'gehaald?', 'kruistoets', 'gehaald?'],
  locked.goals.map((goal, at) => [
    goal.name,
    goal.asked,
    ...[goal, crossed.goals[at]].flatMap((one) => [shown(one), verdict(one)]),
  ]),
)}
${[
  ['vergrendeld', locked.goals],
  ['kruistoets', crossed.goals],
]
  .flatMap(([where, goals]) =>
    goals.filter(({ failing }) => failing?.length > 0).map((goal) => failures(where, goal)),
  )
  .join('\n')}

Een indicator *beslist een +* als hij in de tabel van een van de organisaties een + heeft, voor ophaalbaar of eenduidig: vergrendeld in de eigen tabel van het programma,
kruistoets in de tabel uit het goud.`;
}

function shown({ skipped, failing, estimate: measured }) {
  if (skipped) return 'alleen vergrendeld';
  return failing === undefined ? estimate(measured) : String(failing.length);
}

function verdict({ skipped, reached, short }) {
  if (skipped) return '–';
  if (reached) return 'ja';
  return short === undefined ? '**nee**' : `**nee**, ${decimal(short, 3)} te laag`;
}

function failures(where, { name, failing }) {
  const list = failing
    .sort((a, b) => a.value - b.value)
    .map(({ indicator, value }) => `${indicator} ${decimal(value, 3)}`);
  return `\nNiet gehaald, ${where}, *${name}*: ${list.join(', ')}.`;
}
