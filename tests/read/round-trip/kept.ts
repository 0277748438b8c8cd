import type { CaseField, EntryField } from './seen.js';

/** What a format keeps of a field: `gelijk`, `verloren`, or what it becomes. */
export type Kept = Readonly<Record<CaseField | EntryField, string>>;

const ALL: Kept = {
  number: 'gelijk',
  organisation: 'gelijk',
  opened: 'gelijk',
  closed: 'gelijk',
  violence: 'gelijk',
  id: 'gelijk',
  date: 'gelijk',
  author: 'gelijk',
  section: 'gelijk',
  label: 'gelijk',
  title: 'gelijk',
  mode: 'gelijk',
  text: 'gelijk',
};

const NAMELESS = 'naam van het systeem';
const LATIN = 'tekens buiten Windows-1252 worden `?`';
const MESSAGE = { id: 'nieuw', section: 'Berichten' } as const;

/** By format. Of messages it tells about the entry that goes round as one. */
export const KEPT: Readonly<Record<string, Kept>> = {
  'vt-xml': ALL,
  'vt-csv': { ...ALL, organisation: NAMELESS, text: LATIN },
  wijz: ALL,
  contactlog: {
    ...ALL,
    organisation: NAMELESS,
    section: 'van een bericht Contactregistraties, van een bijlage Documenten',
  },
  print: {
    ...ALL,
    id: 'nieuw',
    label: 'het onderwerp, waar dat er is; in een log verloren',
    title: 'in een log het onderwerp, anders het veld; elders verloren',
    mode: 'een keuze wordt beschrijving',
    text: `${LATIN}; regels breken anders`,
  },
  pgax: {
    ...ALL,
    id: 'nieuw',
    date: 'van een vinkje de aanmelddatum',
    author: 'van een vinkje, kleur of bijlage verloren',
    section: 'Overleggen; Criteria (vinkje), Leefgebieden (kleur), Documenten (bijlage)',
    label: 'alleen van een vinkje; van een kleur Risico',
    title: 'het onderwerp, anders het veld; van een vinkje verloren',
    mode: 'keuze, getal en datum worden beschrijving',
  },
  wizportaal: {
    ...ALL,
    id: 'nieuw',
    section: 'van een tekst met onderwerp Contacten, van een bijlage Documenten',
    label: 'van een tekst met onderwerp verloren; van een bericht zonder onderwerp het veld',
    title: 'van een vinkje verloren',
    mode: 'kleur en datum worden beschrijving',
  },
  samen1plan: {
    ...ALL,
    id: 'nieuw',
    violence: 'verloren',
    section: 'Voortgang; Documenten (bijlage)',
    label: 'van een getal Cijfer, anders verloren',
    title: 'het onderwerp, anders het veld',
    mode: 'alleen getal en bijlage blijven, al het andere wordt beschrijving',
  },
  zgw: {
    ...ALL,
    id: 'nieuw',
    organisation: NAMELESS,
    violence: 'verloren',
    date: 'van een veld verloren',
    author: 'van een veld verloren',
    section: 'Klantinteracties, Contactmomenten, Eigenschappen of Documenten',
    title: 'van een veld verloren',
    mode: 'alleen bijlage blijft, al het andere wordt beschrijving',
  },
  regipro: {
    ...ALL,
    id: 'nieuw',
    organisation: NAMELESS,
    date: 'die van de laatste registratie',
    author: 'die van de laatste registratie',
    section: 'Kaart',
    label: 'een kolom die al vast is krijgt een nummer',
    title: 'verloren',
    mode: 'naar hoe het eruitziet',
    text: 'wat één veld over de tijd zei staat in één cel; `Nee` wordt `nee`',
  },
  map: {
    ...ALL,
    id: 'nieuw',
    organisation: NAMELESS,
    opened: 'verloren',
    closed: 'verloren',
    violence: 'verloren',
    author: 'verloren',
    section: 'het onderwerp, anders het veld',
    label: 'verloren',
    title: 'de naam van het bestand',
    mode: 'bijlage',
    text: 'regels breken anders',
  },
  ijw: {
    ...ALL,
    ...MESSAGE,
    author: 'verloren',
    label: 'soort bericht',
    title: 'verloren',
    mode: 'vinkje',
    text: 'verloren; de soort hulp en haar begin komen ervoor in de plaats',
  },
  corv: {
    ...ALL,
    ...MESSAGE,
    author: 'Politie',
    label: 'soort bericht',
    title: 'verloren',
    text: 'met de naam van het element ervoor',
  },
  jzv: {
    ...ALL,
    ...MESSAGE,
    author: 'verloren',
    label: 'soort bericht',
    title: 'verloren',
    text: 'met de namen van de elementen ervoor',
  },
};

/** Of the 5,096 pairs of dossier and indicator, how many the rules give another value than in `vt-xml`, at most; left out: none. */
export const MOST_CODED_OTHERWISE: Readonly<Record<string, number>> = {
  print: 10,
  pgax: 110,
  wizportaal: 10,
  samen1plan: 150,
  zgw: 90,
  regipro: 450,
  map: 600,
  ijw: 140,
  corv: 120,
  jzv: 120,
};
