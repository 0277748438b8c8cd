import type { Dossier } from '../model/dossier.js';

/** Kind of organisation that keeps the dossier; it is no partner of itself. */
export type Registrar = 'vt' | 'jb' | 'lt';

type Signs = Readonly<Record<Registrar, RegExp>>;

const AUTHORS: Signs = {
  vt: /veilig thuis|\bvt\b|triagist|onderzoeker|vertrouwensarts/iu,
  jb: /jeugdbescherm|gezinsmanager|gezinsvoogd|voogd|jb-er/iu,
  lt: /wijkteam|buurtteam|lokaal team|sociaal team|gebiedsteam|dorpsteam|jeugdteam|kernteam|\bcjg\b|\bjgw\b|ouderenadviseur|gezinswerker|gezinscoach|jeugdconsulent|consulent|jeugdprofessional|sociaal werker|maatschappelijk werk|\btoegang\b/iu,
};

const PLACES: Signs = {
  vt: /triage|veiligheidstaxatie|veiligheidsbeoordeling|beoordeling veiligheid|uitvoering onderzoek|monitoring|adviesvra|dienst advies|\bmelder\b|bron (?:van de )?melding|voorwaarden en vervolg/iu,
  jb: /maatregel|bodemeisen|gezinsplan|ondertoezicht|kinderrechter|beschikking|uitvoerdersoverleg/iu,
  lt: /hulpvraag|hulpverleningsplan|samenwerkingspartners|aanmeldreden|ondersteuningsplan|vraagverheldering|perspectiefplan|keukentafel/iu,
};

const NAMES: Signs = {
  vt: /veilig thuis|\bvt\b/iu,
  jb: /jeugdbescherm|gecertificeerde instelling|\bgi\b|william schrikker|jeugd- en gezinsbescherm|leger des heils/iu,
  lt: /wijkteam|lokaal team|sociaal team|buurtteam|gebiedsteam|\bcjg\b|jeugdteam|kernteam|dorpsteam|gemeente/iu,
};

/**
 * By what most authors are, else by the names of its places, else by the organisation's name: every export has the
 * first two, while the last can be a default.
 */
export function registrarOf({ entries, organisation }: Dossier): Registrar | undefined {
  const authors = countsOf(entries.map(({ author }) => author ?? ''));
  const places = new Map(entries.flatMap(({ place }) => place.map((part) => [part, 1])));
  return winner(authors, AUTHORS) ?? winner(places, PLACES) ?? winner(new Map([[organisation, 1]]), NAMES);
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The kind that most texts show, each counted as often as it stands; a tie shows none. */
function winner(texts: ReadonlyMap<string, number>, signs: Signs): Registrar | undefined {
  const shown = (kind: Registrar): number =>
    [...texts].reduce((sum, [text, times]) => sum + (signs[kind].test(text) ? times : 0), 0);
  const votes = (['vt', 'jb', 'lt'] as const)
    .map((kind) => ({ kind, count: shown(kind) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = votes;
  return first !== undefined && first.count > (second?.count ?? 0) ? first.kind : undefined;
}
