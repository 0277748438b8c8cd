import type { CommanderError } from 'commander';
import type { Language } from './words.js';

const DUTCH: Readonly<Record<string, (name: string) => string>> = {
  'commander.missingArgument': (name) => `Het argument ${name} ontbreekt.`,
  'commander.excessArguments': () => 'Er staan meer argumenten dan deze opdracht kent.',
  'commander.unknownOption': (name) => `De optie ${name} bestaat niet.`,
  'commander.unknownCommand': (name) => `De opdracht ${name} bestaat niet.`,
  'commander.optionMissingArgument': (name) => `Bij de optie ${name} hoort een waarde.`,
  'commander.missingMandatoryOptionValue': (name) => `De optie ${name} is verplicht.`,
  'commander.invalidArgument': (name) => `De waarde bij ${name} is niet een van de keuzes.`,
  'commander.help': () => 'Geef een opdracht; "zichtlijn --help" noemt ze.',
};

/** commander explains itself in English only. */
export function explainUsage({ code, message }: CommanderError, language: Language): string {
  if (language === 'en') return message.replace(/^error: /u, '');
  // error: option '--methode <id>' argument missing
  const name = /'(?<name>[^']+)'/u.exec(message)?.groups?.name ?? '';
  return `${DUTCH[code]?.(name) ?? message} Zie "zichtlijn --help".`;
}
