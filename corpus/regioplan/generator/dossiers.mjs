import { inventPeriod, momentIn } from './dates.mjs';
import { fillIn, inventFamily } from './family.mjs';
import { createDeck, createRandom } from './random.mjs';

const MODES = {
  tekst: 'beschrijving',
  bericht: 'beschrijving',
  keuze: 'vinkje',
  getal: 'getal',
  kleur: 'kleurcode',
  bijlage: 'bijlage',
};

/** The dossiers of one organisation: entries in the order of their dates, and the statements planted in them. */
export function composeDossiers({ organisation, plan, texts }) {
  const random = createRandom(`regioplan ${organisation.id}`);
  const decks = new Map([...texts].map(([name, pool]) => [name, createDeck(pool, random)]));
  const dossiers = Array.from({ length: organisation.dossiers }, (_, at) => ({
    number: organisation.number(at + 1),
    ...inventPeriod(random),
    violence: organisation.violence[at % organisation.violence.length],
    family: inventFamily(random, organisation.role),
    entries: [],
  }));
  for (const row of plan) fillRow({ row, dossiers, decks, random });
  return dossiers.map(finish);
}

function fillRow({ row, dossiers, decks, random }) {
  const draw = drawerOf(row, decks);
  for (const [turn, number] of row.dossiers.entries()) {
    const dossier = dossiers[number - 1];
    for (let time = 0; time < row.times; time += 1) {
      const place = row.places[turn % row.places.length];
      dossier.entries.push(composeEntry({ row, place, draw, decks, dossier, random }));
    }
  }
}

/** `zorg+zorg-actie` draws from both and joins them; several lines of one pool stand below each other. */
function drawerOf({ pool, lines }, decks) {
  const parts = pool.split('+').map((name) => {
    const deck = decks.get(name);
    if (deck === undefined) throw new Error(`Plan noemt teksten die er niet zijn: ${name}`);
    return deck;
  });
  return () => {
    const drawn =
      parts.length > 1
        ? parts.map((deck) => deck.draw())
        : Array.from({ length: lines }, () => parts[0].draw());
    return {
      title: drawn[0].title,
      text: drawn.map(({ text }) => text).join(parts.length > 1 ? ' ' : '\n'),
      marks: drawn.flatMap(({ marks }) => marks),
    };
  };
}

function composeEntry({ row, place, draw, decks, dossier, random }) {
  const { title, text, marks } = draw();
  const [section, field] = place;
  const kind = field === undefined && row.kind === 'tekst' ? 'bericht' : row.kind;
  const isMessage = kind === 'bericht';
  const heading = isMessage ? (title ?? decks.get('onderwerp').draw().text) : title;
  const [lead, tail] = surroundings({ kind, row, text, decks, random });
  return {
    date: momentIn(dossier, row.moment, random),
    author: dossier.family.mw,
    kind,
    section,
    field,
    title: isMessage || kind === 'bijlage' ? fillIn(heading, dossier.family) : undefined,
    text: fillIn(`${lead}${text}${tail}`, dossier.family),
    statements: [
      ...row.label.map((indicator) => ({ indicator, value: 'ja', words: field, set: [] })),
      ...marks,
    ].map((mark) => ({ ...mark, words: fillIn(mark.words, dossier.family), mode: MODES[kind] })),
  };
}

/** What a worker writes around it: a sentence before, a sentence after; forms, lists and documents stand bare. */
function surroundings({ kind, row, text, decks, random }) {
  const isForm = row.moment === 'opening' || row.moment === 'begin' || row.label.length > 0;
  const isProse = kind === 'bericht' || kind === 'tekst';
  if (!isProse || isForm || text.startsWith('- ') || row.pool === 'vulling') return ['', ''];
  const lead = random.int(1, 2) === 1 ? `${decks.get('inleiding').draw().text} ` : '';
  const tail = random.int(1, 3) === 1 ? ` ${decks.get('slot').draw().text}` : '';
  return [lead, tail];
}

/** Sorts and numbers the entries; a document with headings is a place of its own under each heading. */
function finish(dossier) {
  const sorted = dossier.entries
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => a.entry.date.localeCompare(b.entry.date) || a.at - b.at)
    .map(({ entry }, at) => ({ id: `r${at + 1}`, ...entry }));
  return { ...dossier, entries: sorted.map(withPlaces) };
}

function withPlaces(entry) {
  const isLog = entry.kind === 'bericht' || entry.kind === 'bijlage';
  const placeOf = (words) => {
    const heading = entry.kind === 'bijlage' ? headingAbove(entry.text, words) : entry.field;
    return (isLog && heading === entry.field) || heading === undefined
      ? entry.section
      : `${entry.section} / ${heading}`;
  };
  return {
    ...entry,
    statements: entry.statements.map((mark) => ({ ...mark, entry: entry.id, place: placeOf(mark.words) })),
  };
}

function headingAbove(text, words) {
  const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n');
  return before.findLast((line) => line.startsWith('# '))?.slice(2);
}
