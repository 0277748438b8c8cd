import type { Command } from 'commander';
import { fill } from '../../report/terminal/fill.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit.js';

interface ProfielOptions {
  readonly uit?: string;
  readonly controleer?: string;
  readonly json?: true;
}

export function addProfiel(program: Command, context: Context): void {
  const { words } = context;
  program
    .command('profiel')
    .description(words.profiel)
    .argument('<voorbeeld>', words.profielInvoer)
    .option('--uit <bestand>', words.profielUit)
    .option('--controleer <profiel>', words.profielControleer)
    .option('--json', words.json)
    .action((input: string, { uit, controleer, json }: ProfielOptions) =>
      controleer === undefined
        ? suggest({ input, file: uit, context })
        : check({ input, profile: controleer, json, context }),
    );
}

interface Suggest {
  readonly input: string;
  readonly file: string | undefined;
  readonly context: Context;
}

/** What quotes dossiers goes to the screen alone: beside a profile on stdout, that is stderr. */
async function suggest({ input, file, context: { language, root, words } }: Suggest): Promise<void> {
  const { suggestProfile } = await import('../../app/profiel/suggest-profile.js');
  const { profileYaml } = await import('../../report/profile/profile-yaml.js');
  const { printPreview } = await import('../../report/terminal/print-preview.js');
  const suggestion = await suggestProfile({ input, root });
  const yaml = profileYaml(suggestion.proposal);
  const preview = printPreview(suggestion, language);
  if (file === undefined) {
    console.error(preview);
    console.log(yaml.trimEnd());
  } else {
    const { writeNew } = await import('../../app/profiel/write-new.js');
    writeNew({ file, content: yaml });
    console.log(preview);
    console.log(fill(words.profielWritten, file));
  }
  process.exitCode =
    suggestion.refusals.length > 0 || suggestion.preview.length === 0 ? EXIT.refusals : EXIT.done;
}

interface Check {
  readonly input: string;
  readonly profile: string;
  readonly json: true | undefined;
  readonly context: Context;
}

async function check({ input, profile, json, context: { language, root } }: Check): Promise<void> {
  const { checkProfile } = await import('../../app/profiel/check-profile.js');
  const feedback = await checkProfile({ profile, input, root });
  if (json) console.log(JSON.stringify(feedback, null, 2));
  else {
    const { printFeedback } = await import('../../report/terminal/print-feedback.js');
    console.log(printFeedback(feedback, language));
  }
  if (feedback.dossiers === 0) process.exitCode = EXIT.unusable;
  else process.exitCode = feedback.findings.length > 0 ? EXIT.refusals : EXIT.done;
}
