import pg from 'pg';
import { Problem } from '../../model/problem.js';
import { type Complaints, complaintOn, storeProblem } from '../store-problem.js';

export const NOT_OURS = 'het schema zichtlijn is geen opslag van zichtlijn; kies een andere database.';
export const NO_ADDRESS =
  'is geen adres van een database; schrijf postgres://gebruiker@server:5432/database, met bijzondere tekens als %-code.';
export const NO_PASSWORD = 'de database vraagt een wachtwoord; zet het in de omgevingsvariabele PGPASSWORD.';
export const NOT_UTF8 = 'de database staat niet in UTF8; maak er een met die tekencodering.';

export const LOST =
  'de verbinding met de database viel weg; draai de opdracht opnieuw, een audit gaat verder waar hij was.';
export const NO_CONNECTION = 'geen verbinding met de database; draait zij, en klopt het adres?';

/** By how SQLSTATE begins (PostgreSQL, appendix A), the narrower first. */
const COMPLAINTS: Complaints = [
  ['28', 'de database neemt deze gebruiker of dit wachtwoord niet aan.'],
  ['3D000', 'deze database bestaat niet; maak haar of kies een andere.'],
  ['42501', 'de gebruiker mist rechten in de database; docs/opslag.md noemt ze.'],
  ['25006', 'de database is alleen te lezen; kies een server waarop geschreven mag worden.'],
  [
    '53100',
    'de schijf van de database is vol; maak ruimte en draai de opdracht opnieuw, een audit gaat verder waar hij was.',
  ],
  ['53', 'de database heeft geen geheugen of verbinding meer over; probeer het later opnieuw.'],
  [
    '57014',
    'de database brak een vraag af die te lang duurde (statement_timeout); geef de gebruiker meer tijd.',
  ],
  ['57P03', NO_CONNECTION],
  ['57', LOST],
  ['08', LOST],
];

export interface Failure {
  readonly name: string;
  readonly error: unknown;
  /** What is wrong when the database itself said nothing. */
  readonly silent: string;
}

/** What the user can repair becomes a Problem; anything else stays what it is. */
export function explainPostgres({ name, error, silent }: Failure): unknown {
  if (error instanceof Problem) return error;
  const spoken = error instanceof pg.DatabaseError;
  const complaint = spoken ? complaintOn(error.code ?? '', COMPLAINTS) : silent;
  return complaint === undefined ? error : storeProblem(name, complaint, error);
}
