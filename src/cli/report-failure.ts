import { CommanderError } from 'commander';
import { Problem } from '../model/problem.js';
import { EXIT } from './exit.js';
import { explainUsage } from './explain-usage.js';
import { type Language, wordsOf } from './words.js';

/** Says what went wrong on stderr and gives the exit code; never prints what stood in a dossier. */
export function reportFailure(error: unknown, language: Language): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    console.error(explainUsage(error, language));
    return EXIT.unusable;
  }
  if (error instanceof Problem) {
    console.error(error.message);
    return EXIT.unusable;
  }
  console.error(`${wordsOf(language).bug}\n${traceOf(error)}`);
  return EXIT.bug;
}

/** Names and places in our code; messages are left out, since they can quote what was being read. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const cause = error.cause === undefined ? [] : ['Oorzaak:', traceOf(error.cause)];
  return [error.name, ...frames, ...cause].join('\n');
}
