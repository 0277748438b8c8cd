import type { Command } from 'commander';
import { fill } from '../../report/terminal/fill.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit.js';

interface RegelsOptions {
  readonly controleer?: true;
  readonly json?: true;
}

export function addRegels(program: Command, context: Context): void {
  const { words, language, root } = context;
  program
    .command('regels')
    .description(words.regels)
    .argument('[id]', words.regelsId)
    .option('--controleer', words.controleer)
    .option('--json', words.json)
    .action(async (id: string | undefined, { controleer, json }: RegelsOptions) => {
      if (controleer) return checkRules(context);
      const { listKnowledge } = await import('../../app/check-knowledge.js');
      const { printKnowledge, knowledgeJson } = await import('../../report/terminal/print-knowledge.js');
      const knowledge = listKnowledge(root);
      console.log(json ? knowledgeJson(knowledge, id) : printKnowledge({ knowledge, id, language }));
    });
}

async function checkRules({ words, root }: Context): Promise<void> {
  const { checkKnowledge } = await import('../../app/check-knowledge.js');
  const { knowledge, examples, failures } = checkKnowledge(root);
  for (const { rule, kind, text, expected, found } of failures)
    console.error(`${rule} · ${kind} "${text}": verwacht ${expected}, gevonden ${found}`);
  const right = examples - failures.length;
  console.log(fill(words.checked, knowledge.rules.length, examples, right, failures.length));
  process.exitCode = failures.length === 0 ? EXIT.done : EXIT.unusable;
}
