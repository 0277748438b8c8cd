import { attachmentBytes } from './attachment.mjs';
import { xlsx } from './office.mjs';

const COMMON = ['Dossiernr', 'Nr', 'Datum', 'Medewerker'];

/** Local team: one workbook, and the documents in a folder per dossier. Path → content. */
export function writeContactlog({ dossiers }) {
  const all = dossiers.flatMap((dossier) => dossier.entries.map((entry) => ({ dossier, entry })));
  const only = (test) => all.filter(({ entry }) => test(entry.kind));
  const common = ({ dossier, entry }) => [dossier.number, entry.id, entry.date, entry.author];
  const isMessage = (kind) => kind === 'bericht';
  const isDocument = (kind) => kind === 'bijlage';
  const sheets = [
    {
      name: 'Dossiers',
      rows: [['Dossiernr', 'Start', 'Einde', 'Aard problematiek'], ...dossiers.map(dossierRow)],
    },
    {
      name: 'Contactregistraties',
      rows: [
        [...COMMON, 'Onderwerp', 'Bericht'],
        ...only(isMessage).map((one) => [...common(one), one.entry.title, one.entry.text]),
      ],
    },
    {
      name: 'Plan en partners',
      rows: [
        [...COMMON, 'Onderdeel', 'Veld', 'Soort', 'Waarde'],
        ...only((kind) => !isMessage(kind) && !isDocument(kind)).map((one) => [
          ...common(one),
          ...fieldCells(one),
        ]),
      ],
    },
    {
      name: 'Documenten',
      rows: [
        [...COMMON, 'Document', 'Bestand'],
        ...only(isDocument).map((one) => [...common(one), one.entry.title, fileOf(one)]),
      ],
    },
  ];
  const files = new Map([['contactregistraties.xlsx', xlsx(sheets)]]);
  for (const one of only(isDocument)) files.set(fileOf(one), attachmentBytes(one.entry));
  return files;
}

const dossierRow = ({ number, opened, closed, violence }) => [number, opened, closed, violence];

const fieldCells = ({ entry: { section, field, kind, text } }) => [section, field, kind, text];

const fileOf = ({ dossier, entry }) => `documenten/${dossier.number}/${entry.title}`;
