import type { Check, Feedback, Finding, MirrorRow, PlaceRow } from '../../model/feedback.js';
import { CHECKS } from '../../model/feedback.js';
import type { Language } from '../../model/language.js';
import { percent } from '../figures.js';
import { columns } from './columns.js';
import { fill } from './fill.js';

const WORDS = {
  nl: {
    mirror: 'Spiegelrapport: elk veld op zich',
    mirrorHead: [
      '',
      'veld',
      'aantal',
      'gevuld',
      '',
      'verschillend',
      'van',
      'tot',
      'geen datum',
      'gelezen uit',
    ],
    places: 'Per plek: hoe vaak er iets is ingevuld',
    placesHead: ['onderdeel › veld', 'aantal', 'gevuld', '', 'dossiers'],
    morePlaces: '… en nog {} plekken (--json noemt ze)',
    quality: 'Kwaliteitsrapport: velden met elkaar in verband',
    nothing: 'niets gevonden',
    more: '… en nog {} (--json noemt ze)',
    unmapped: 'Gevuld, en door het profiel niet gelezen',
    dossiers: '{}: {} dossiers gelezen',
  },
  en: {
    mirror: 'Spiegelrapport: each field by itself',
    mirrorHead: ['', 'field', 'count', 'filled', '', 'distinct', 'from', 'to', 'no date', 'read from'],
    places: 'By place: how often something is filled in',
    placesHead: ['section › field', 'count', 'filled', '', 'dossiers'],
    morePlaces: '… and {} more places (--json names them)',
    quality: 'Kwaliteitsrapport: fields held against each other',
    nothing: 'nothing found',
    more: '… and {} more (--json names them)',
    unmapped: 'Filled, and not read by the profile',
    dossiers: '{}: {} dossiers read',
  },
} as const;

const CHECK_NAMES: Readonly<Record<Language, Readonly<Record<Check, string>>>> = {
  nl: {
    'gesloten-voor-opening': 'gesloten vóór de opening',
    'registratie-voor-opening': 'registratie vóór de opening',
    'registratie-na-sluiting': 'registratie na de sluiting',
    'bijlage-ontbreekt': 'bijlage genoemd, maar niet aanwezig',
    'nummer-dubbel': 'dossiernummer dubbel',
    'dossier-leeg': 'dossier zonder registraties',
    'datum-onleesbaar': 'datum niet te lezen',
    'soort-onbekend': 'soort veld dat het profiel niet kent',
    geweigerd: 'om een andere reden geweigerd',
  },
  en: {
    'gesloten-voor-opening': 'closed before opened',
    'registratie-voor-opening': 'entry before opening',
    'registratie-na-sluiting': 'entry after closing',
    'bijlage-ontbreekt': 'attachment named but absent',
    'nummer-dubbel': 'dossier number twice',
    'dossier-leeg': 'dossier without entries',
    'datum-onleesbaar': 'date that cannot be read',
    'soort-onbekend': 'type of field unknown to the profile',
    geweigerd: 'refused for another reason',
  },
};

const PLACES_SHOWN = 40;
const FINDINGS_SHOWN = 5;
const RIGHT = 'rechts' as const;
const LEFT = 'links' as const;

/** A profile held against an export; names counts and places, quotes nothing. */
export function printFeedback(feedback: Feedback, language: Language): string {
  const words = WORDS[language];
  return [
    fill(words.dossiers, feedback.profile, feedback.dossiers),
    '',
    words.mirror,
    '',
    ...mirrorLines(feedback.mirror, language),
    '',
    words.places,
    '',
    ...placeLines(feedback.places, language),
    '',
    words.quality,
    '',
    ...qualityLines(feedback.findings, language),
    ...unmappedLines(feedback, language),
    '',
  ].join('\n');
}

function mirrorLines(rows: readonly MirrorRow[], language: Language): readonly string[] {
  const cells = rows.map((row, at) => [
    rows[at - 1]?.part === row.part ? '' : row.part,
    row.field,
    String(row.count),
    String(row.filled),
    shareOf(row),
    String(row.distinct),
    row.first ?? '',
    row.last ?? '',
    row.unread === undefined ? '' : String(row.unread),
    row.references.join(', '),
  ]);
  return columns(
    [WORDS[language].mirrorHead, ...cells],
    [LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT, LEFT, RIGHT, LEFT],
  );
}

const shareOf = ({ filled, count }: { filled: number; count: number }): string =>
  percent(count === 0 ? undefined : filled / count);

function placeLines(rows: readonly PlaceRow[], language: Language): readonly string[] {
  const words = WORDS[language];
  const cells = rows
    .slice(0, PLACES_SHOWN)
    .map((row) => [
      `${row.section} › ${row.field}`,
      String(row.count),
      String(row.filled),
      shareOf(row),
      String(row.dossiers),
    ]);
  const left = rows.length - PLACES_SHOWN;
  return [
    ...columns([words.placesHead, ...cells], [LEFT, RIGHT, RIGHT, RIGHT, RIGHT]),
    ...(left > 0 ? [fill(words.morePlaces, left)] : []),
  ];
}

function qualityLines(findings: readonly Finding[], language: Language): readonly string[] {
  const words = WORDS[language];
  if (findings.length === 0) return [words.nothing];
  return CHECKS.flatMap((check) => {
    const found = findings.filter((one) => one.check === check);
    if (found.length === 0) return [];
    const left = found.length - FINDINGS_SHOWN;
    return [
      `${String(found.length).padStart(5)}  ${CHECK_NAMES[language][check]}`,
      ...found.slice(0, FINDINGS_SHOWN).map(({ file, locator }) => `         ${file}, ${locator}`),
      ...(left > 0 ? [`         ${fill(words.more, left)}`] : []),
    ];
  });
}

function unmappedLines({ unmapped }: Feedback, language: Language): readonly string[] {
  if (unmapped.length === 0) return [];
  const lines = unmapped.map(({ from, references }) => `  ${from}: ${references.join(', ')}`);
  return ['', WORDS[language].unmapped, '', ...lines];
}
