// Times things beside one another in one process: alternating rounds, medians; a machine that slows down slows all of them.
const ROUNDS = 5;

/** Seconds of each contender `[name, run]` per round, the first round apart; `run` gives what it found, to be compared. */
export async function sideBySide(contenders, rounds = ROUNDS) {
  const timed = contenders.map(([name, run]) => ({ name, run, seconds: [], found: undefined }));
  for (let round = 0; round <= rounds; round++)
    for (const one of timed) {
      const start = process.hrtime.bigint();
      one.found = await one.run();
      one.seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  return timed.map(({ name, seconds: [first, ...later], found }) => {
    const [low, median, high] = quartiles(later);
    return { name, first, low, median, high, found };
  });
}

function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((share) => sorted[Math.round(share * (sorted.length - 1))]);
}

/** A table in plain text; the first column to the left, numbers to the right. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    );
}
