import type { Command } from 'commander';
import type { Context } from '../context.js';

interface EvalueerOptions {
  readonly trekkingen: string;
  readonly json?: true;
}

export function addEvalueer(program: Command, { words, language, root }: Context): void {
  program
    .command('evalueer')
    .description(words.evalueer)
    .argument('<codering>', words.evalueerCodering)
    .argument('<goud>', words.evalueerGoud)
    .option('--trekkingen <aantal>', words.trekkingen, '1000')
    .option('--json', words.json)
    .action(async (coding: string, gold: string, { trekkingen, json }: EvalueerOptions) => {
      const { evaluate } = await import('../../app/evaluate.js');
      const evaluation = await evaluate({ coding, gold, draws: trekkingen, root });
      if (json) return console.log(JSON.stringify(evaluation, null, 2));
      const { printEvaluation } = await import('../../report/terminal/print-evaluation.js');
      console.log(printEvaluation(evaluation, language));
    });
}
