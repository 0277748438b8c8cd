import type { Command } from 'commander';
import { fill } from '../../report/terminal/fill.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit.js';

export function addDemo(program: Command, { words, language, root }: Context): void {
  program
    .command('demo')
    .description(words.demo)
    .option('--uit <map>', words.uit, 'uit/demo')
    .action(async ({ uit }: { readonly uit: string }) => {
      const { runDemo } = await import('../../app/demo.js');
      const { writeReports } = await import('../../app/write-reports.js');
      const { printComparison } = await import('../../report/terminal/print-comparison.js');
      const { join } = await import('node:path');
      const { result, compared } = await runDemo({ root, store: join(uit, 'zichtlijn.sqlite') });
      console.log(printComparison({ result, compared, language }));
      const files = await writeReports(result, uit);
      console.log(fill(words.written, uit, files.join(', ')));
      process.exitCode = compared.every(({ agreeing, cells }) => agreeing === cells) ? EXIT.done : EXIT.bug;
    });
}
