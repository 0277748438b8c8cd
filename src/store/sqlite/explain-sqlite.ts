import Database from 'better-sqlite3';
import { type Complaints, complaintOn, storeProblem } from '../store-problem.js';

export const NO_WRITING = 'kan hier geen opslag openen; geef een bestand in een map waarin u mag schrijven.';
export const NOT_OURS = 'is geen opslag van zichtlijn; kies een ander bestand.';

const COMPLAINTS: Complaints = [
  ['SQLITE_NOTADB', NOT_OURS],
  [
    'SQLITE_BUSY',
    'is in gebruik door een ander programma; wacht tot dat klaar is en draai de opdracht opnieuw.',
  ],
  [
    'SQLITE_FULL',
    'de schijf is vol; maak ruimte en draai de opdracht opnieuw, hij gaat verder waar hij was.',
  ],
  ['SQLITE_READONLY', NO_WRITING],
  ['SQLITE_CANTOPEN', NO_WRITING],
  ['SQLITE_IOERR', 'lezen of schrijven lukt niet; kijk de schijf na en draai de opdracht opnieuw.'],
  ['SQLITE_CORRUPT', 'is beschadigd; zet een reservekopie terug of kies een ander bestand.'],
];

/** What the user can repair becomes a Problem; anything else stays what it is. */
export function explainSqlite(file: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const complaint = complaintOn(error.code, COMPLAINTS);
  return complaint === undefined ? error : storeProblem(file, complaint, error);
}
