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
  return (
    winner(
      entries.map(({ author }) => author ?? ''),
      AUTHORS,
    ) ??
    winner([...new Set(entries.flatMap(({ place }) => place))], PLACES) ??
    winner([organisation], NAMES)
  );
}

/** The kind that most texts show; a tie shows none. */
function winner(texts: readonly string[], signs: Signs): Registrar | undefined {
  const votes = { vt: 0, jb: 0, lt: 0 };
  for (const text of texts) for (const kind of shownBy(text, signs)) votes[kind] += 1;
  const [first, second] = KINDS.map((kind) => ({ kind, count: votes[kind] })).sort(
    (a, b) => b.count - a.count,
  );
  return first !== undefined && first.count > (second?.count ?? 0) ? first.kind : undefined;
}

const KINDS = ['vt', 'jb', 'lt'] as const;

const MOST = 4000;

/** Per kind of sign what is known of each author, place or name: exports repeat them in dossier after dossier. */
const known = new Map<Signs, Map<string, readonly Registrar[]>>();

function shownBy(text: string, signs: Signs): readonly Registrar[] {
  let memo = known.get(signs);
  if (memo === undefined || memo.size >= MOST) {
    memo = new Map();
    known.set(signs, memo);
  }
  let kinds = memo.get(text);
  if (kinds === undefined) {
    kinds = KINDS.filter((kind) => signs[kind].test(text));
    memo.set(text, kinds);
  }
  return kinds;
}
