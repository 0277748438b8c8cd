/** What the user can repair: where, what is wrong, what would be right, in Dutch. Never holds client text. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly code: string = 'invoer',
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Problem';
  }
}

/** Codes of what can be wrong with an input (docs/uitvoer.md lists them). */
export const REFUSAL_CODES = [
  'xml-kapot',
  'json-kapot',
  'kolom-ontbreekt',
  'tekencodering',
  'wachtwoord',
  'scan-zonder-tekst',
  'zipbom',
  'bijlage-ontbreekt',
  'dossier-leeg',
  'nummer-dubbel',
  'sleutel-onbekend',
  'dossier-ontbreekt',
  'type-klopt-niet',
  'te-groot',
  'te-traag',
  'buiten-invoer',
  'veranderd',
  'onleesbaar',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A file or dossier that was not taken, by name and with a reason in Dutch. */
export interface Refusal {
  /** Path relative to the input. */
  readonly file: string;
  readonly code: RefusalCode;
  readonly reason: string;
  /** Where in the file the refused dossier or message stands; of a refused file there is none. */
  readonly locator?: string;
}
