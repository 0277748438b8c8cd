import type { Language } from '../model/language.js';

export type { Language };

/** All that the command line says in help; `{}` stands for what is filled in. */
const nl = {
  program:
    'Leest casusdossiers over huiselijk geweld en kindermishandeling en beoordeelt per procesindicator of die automatisch op te halen en eenduidig geregistreerd is.',
  audit: 'lees exports en schrijf de tabellen met het bewijs erachter',
  auditInput: 'bestand of map met de export van één systeem',
  tabel: 'druk een opgeslagen run af, desgewenst met een andere methode',
  toon: 'open één cel van de tabel, tot aan de zinnen',
  toonIndicator: 'nummer (1–26) of id van de indicator',
  regels: 'toon de regels, indicatoren en lijsten, of controleer ze',
  regelsId: 'id van een regel, indicator of lijst: toon alles daarvan',
  profiel: 'stel een profiel voor bij een onbekende export, of houd een profiel tegen een export',
  profielInvoer: 'bestand of map met een voorbeeld van de export',
  profielUit: 'bestand waarin het profiel komt (yaml); anders op het scherm',
  profielControleer:
    'geen voorstel: druk het spiegelrapport en het kwaliteitsrapport van dit profiel (yaml, of id van een adapter) af',
  demo: 'speel de studie na op 58 verzonnen dossiers, naast de gepubliceerde tabellen',
  evalueer: 'vergelijk een codering met een gouden codering',
  evalueerCodering: 'codering.csv van een audit',
  evalueerGoud: 'csv met dossier;indicator;waarde',
  uit: 'map waarin de uitkomsten komen',
  adapter: 'bronsysteem, of een eigen profiel (yaml); anders herkend aan de invoer',
  koppeling: 'csv met sleutel;dossiernummer: bij welk dossier een bericht (iJw, CORV, JZV) hoort',
  organisatie: 'naam voor exports die hem niet noemen',
  organisatieKies: 'organisatie in de run (deel van de naam volstaat)',
  methode: 'scoremethode',
  bronnummers: 'toon de dossiernummers van de bron in plaats van pseudoniemen',
  alleenRegels: 'laat de statistische lezer weg: alleen de regels',
  ocr: 'lees scans met tekstherkenning (enkele seconden per bladzijde)',
  werkers: 'zoveel dossiers tegelijk coderen; zonder: evenveel als de machine kernen heeft',
  werkersWrong: '--werkers {}: geef een heel getal van 1 tot en met 64',
  store: 'opslag: een bestand (SQLite), of postgres://gebruiker@server/database',
  storeAudit:
    'opslag: een bestand (SQLite), of postgres://gebruiker@server/database; anders zichtlijn.sqlite in de uitvoermap',
  run: 'run-id; anders de laatste',
  dossier: 'alleen dit dossier',
  json: 'uitvoer voor machines',
  controleer: 'draai alle voorbeelden van alle regels',
  trekkingen: 'aantal bootstraptrekkingen',
  taal: 'taal van de uitvoer: nl of en',
  hulp: 'toon deze hulp',
  versie: 'toon de versie',
  usage: 'Gebruik:',
  options: 'Opties:',
  globalOptions: 'Algemene opties:',
  commands: 'Opdrachten:',
  arguments: 'Argumenten:',
  usageLine: '[opties]',
  commandName: '<opdracht>',
  defaultLabel: 'standaard',
  choicesLabel: 'keuzes',
  dossiers: 'dossiers',
  refused: 'geweigerd',
  perSecond: 'per s',
  decimalMark: ',',
  left: 'nog',
  profielWritten: 'Profiel geschreven naar {}.',
  written: 'Geschreven naar {}: {}',
  refusedHead: 'Geweigerd ({}):',
  nothingRead: 'Er is geen enkel dossier gelezen; zie geweigerd.csv in {}.',
  bug: 'Dit is een fout in zichtlijn zelf, niet in uw invoer. Meld hem met wat hieronder staat; er staat geen dossiertekst in.',
  seeHelp: 'Zie "zichtlijn {} --help".',
  checked: '{} regels, {} voorbeelden: {} goed, {} fout.',
} as const;

export type Words = Readonly<Record<keyof typeof nl, string>>;

const en: Words = {
  program:
    'Reads case dossiers on domestic violence and child abuse and judges for each process indicator whether it can be retrieved automatically and is registered consistently.',
  audit: 'read exports and write the tables with the evidence behind them',
  auditInput: 'file or folder holding the export of one system',
  tabel: 'print a stored run, with another method if wanted',
  toon: 'open one cell of the table, down to the sentences',
  toonIndicator: 'number (1–26) or id of the indicator',
  regels: 'list the rules, indicators and lists, or check them',
  regelsId: 'id of a rule, indicator or list: show all of it',
  profiel: 'propose a profile for an unknown export, or hold a profile against an export',
  profielInvoer: 'file or folder with an example of the export',
  profielUit: 'file for the profile (yaml); otherwise printed',
  profielControleer:
    'no proposal: print the per-field report (spiegelrapport) and the cross-field report (kwaliteitsrapport) of this profile (yaml, or id of an adapter)',
  demo: 'replay the study on 58 invented dossiers, beside the published tables',
  evalueer: 'compare a coding with a gold coding',
  evalueerCodering: 'codering.csv of an audit',
  evalueerGoud: 'csv with dossier;indicator;waarde',
  uit: 'folder for the results',
  adapter: 'source system, or a profile of your own (yaml); otherwise recognised from the input',
  koppeling: 'csv with sleutel;dossiernummer: which dossier a message (iJw, CORV, JZV) belongs to',
  organisatie: 'name for exports that do not hold one',
  organisatieKies: 'organisation in the run (part of its name will do)',
  methode: 'scoring method',
  bronnummers: "show the source's own dossier numbers in place of pseudonyms",
  alleenRegels: 'leave out the statistical reader: rules alone',
  ocr: 'read scans with text recognition (some seconds a page)',
  werkers: 'code so many dossiers at once; default: as many as the machine has cores',
  werkersWrong: '--werkers {}: give a whole number from 1 to 64',
  store: 'store: a file (SQLite), or postgres://user@server/database',
  storeAudit:
    'store: a file (SQLite), or postgres://user@server/database; otherwise zichtlijn.sqlite in the output folder',
  run: 'run id; otherwise the last one',
  dossier: 'only this dossier',
  json: 'output for machines',
  controleer: 'run all examples of all rules',
  trekkingen: 'number of bootstrap draws',
  taal: 'language of the output: nl or en',
  hulp: 'show this help',
  versie: 'show the version',
  usage: 'Usage:',
  options: 'Options:',
  globalOptions: 'Global options:',
  commands: 'Commands:',
  arguments: 'Arguments:',
  usageLine: '[options]',
  commandName: '<command>',
  defaultLabel: 'default',
  choicesLabel: 'choices',
  dossiers: 'dossiers',
  refused: 'refused',
  perSecond: 'per s',
  decimalMark: '.',
  left: 'left',
  profielWritten: 'Profile written to {}.',
  written: 'Written to {}: {}',
  refusedHead: 'Refused ({}):',
  nothingRead: 'Not a single dossier was read; see geweigerd.csv in {}.',
  bug: 'This is a fault in zichtlijn itself, not in your input. Report it with what stands below; it holds no dossier text.',
  seeHelp: 'See "zichtlijn {} --help".',
  checked: '{} rules, {} examples: {} right, {} wrong.',
};

const WORDS: Readonly<Record<Language, Words>> = { nl, en };

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** Known before the arguments are parsed, since help is printed while parsing. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--taal');
  return argv.includes('--taal=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'nl';
}
