import type { Dossier } from '../model/dossier.js';

/** Kind of organisation that keeps the dossier; it is no partner of itself. */
export type Registrar = 'vt' | 'jb' | 'lt';

const BY_NAME: readonly (readonly [Registrar, RegExp])[] = [
  ['vt', /veilig thuis|\bvt\b/iu],
  [
    'jb',
    /jeugdbescherm|gecertificeerde instelling|\bgi\b|william schrikker|jeugd- en gezinsbescherm|leger des heils/iu,
  ],
  [
    'lt',
    /wijkteam|lokaal team|sociaal team|buurtteam|gebiedsteam|\bcjg\b|jeugdteam|kernteam|dorpsteam|gemeente/iu,
  ],
];

const BY_AUTHOR: readonly (readonly [Registrar, RegExp])[] = [
  ['vt', /veilig thuis|\bvt\b|triagist|onderzoeker|vertrouwensarts/iu],
  ['jb', /jeugdbescherm|gezinsmanager|gezinsvoogd|voogd|jb-er/iu],
  [
    'lt',
    /wijkteam|buurtteam|gezinswerker|gezinscoach|jeugdconsulent|consulent|jeugdprofessional|sociaal werker|maatschappelijk werk/iu,
  ],
];

/** By what most authors are (every export names them), else by the organisation's name. */
export function registrarOf(dossier: Dossier): Registrar | undefined {
  const votes = BY_AUTHOR.map(([kind, pattern]) => ({
    kind,
    count: dossier.entries.filter((entry) => pattern.test(entry.author ?? '')).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = votes;
  if (first !== undefined && first.count > (second?.count ?? 0)) return first.kind;
  return BY_NAME.find(([, pattern]) => pattern.test(dossier.organisation))?.[0];
}
