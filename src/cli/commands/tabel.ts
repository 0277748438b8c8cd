import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { StoreOptions } from '../store-options.js';

export function addTabel(program: Command, { words, language, root }: Context): void {
  program
    .command('tabel')
    .description(words.tabel)
    .requiredOption('--store <opslag>', words.store)
    .option('--run <id>', words.run)
    .option('--methode <id>', words.methode)
    .option('--json', words.json)
    .action(async ({ store, run, methode, json }: StoreOptions) => {
      const { openRun } = await import('../../app/open-run.js');
      const result = await openRun({ store, run, method: methode, root });
      if (json) {
        const { resultJson } = await import('../../report/terminal/result-json.js');
        console.log(resultJson(result));
        return;
      }
      const { printTables } = await import('../../report/terminal/print-tables.js');
      console.log(printTables(result, language));
    });
}
