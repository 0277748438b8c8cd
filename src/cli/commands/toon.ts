import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { StoreOptions } from '../store-options.js';

interface ToonOptions extends StoreOptions {
  readonly organisatie?: string;
  readonly dossier?: string;
}

export function addToon(program: Command, { words, language, root }: Context): void {
  program
    .command('toon')
    .description(words.toon)
    .argument('<indicator>', words.toonIndicator)
    .requiredOption('--store <opslag>', words.store)
    .option('--organisatie <naam>', words.organisatieKies)
    .option('--dossier <nummer>', words.dossier)
    .option('--run <id>', words.run)
    .option('--methode <id>', words.methode)
    .option('--bronnummers', words.bronnummers)
    .option('--json', words.json)
    .action(async (indicator: string, options: ToonOptions) => {
      const { store, run, methode, organisatie, dossier, bronnummers, json } = options;
      const { showCell } = await import('../../app/show-cell.js');
      const cell = await showCell({
        store,
        run,
        method: methode,
        organisation: organisatie,
        indicator,
        dossier,
        sourceNumbers: bronnummers,
        root,
      });
      if (json) return console.log(JSON.stringify(cell, null, 2));
      const { printCell } = await import('../../report/terminal/print-cell.js');
      console.log(printCell(cell, language));
    });
}
