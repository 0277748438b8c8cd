import { Command, Option } from 'commander';
import { findRoot, programVersion } from '../app/find-root.js';
import { addAudit } from './commands/audit.js';
import { addDemo } from './commands/demo.js';
import { addEvalueer } from './commands/evalueer.js';
import { addProfiel } from './commands/profiel.js';
import { addRegels } from './commands/regels.js';
import { addTabel } from './commands/tabel.js';
import { addToon } from './commands/toon.js';
import { type Language, type Words, wordsOf } from './words.js';

const COMMANDS = [addAudit, addTabel, addToon, addRegels, addProfiel, addDemo, addEvalueer];

/** The commands and their help; what they do is loaded when they run. */
export function createProgram(language: Language): Command {
  const words = wordsOf(language);
  const root = findRoot();
  const program = inLanguage(new Command('zichtlijn'), words)
    .description(words.program)
    .version(programVersion(root), '-V, --versie', words.versie)
    .addOption(languageOption(words))
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const add of COMMANDS) add(program, { language, words, root });
  for (const command of program.commands) inLanguage(command, words).addOption(languageOption(words));
  return program;
}

function languageOption(words: Words): Option {
  return new Option('--taal <taal>', words.taal).choices(['nl', 'en']).default('nl');
}

function inLanguage(command: Command, words: Words): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Options:': words.options,
    'Global Options:': words.globalOptions,
    'Commands:': words.commands,
    'Arguments:': words.arguments,
  };
  return command
    .helpOption('-h, --help', words.hulp)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (shown) => usageOf(shown, words),
      optionDescription: (option) => describe(option, words),
      subcommandTerm: (shown) => [shown.name(), ...argumentsOf(shown)].join(' '),
    })
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
}

function usageOf(command: Command, words: Words): string {
  const names = [command.parent?.name(), command.name()].filter((name) => name !== undefined);
  const last = command.commands.length > 0 ? [words.commandName] : argumentsOf(command);
  return [...names, words.usageLine, ...last].join(' ');
}

function argumentsOf(command: Command): readonly string[] {
  return command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '…' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}

function describe(option: Option, words: Words): string {
  const extra = [
    ...(option.argChoices ? [`${words.choicesLabel}: ${option.argChoices.join(', ')}`] : []),
    ...(option.defaultValue === undefined ? [] : [`${words.defaultLabel}: ${String(option.defaultValue)}`]),
  ];
  return extra.length === 0 ? option.description : `${option.description} (${extra.join('; ')})`;
}
