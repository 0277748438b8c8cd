import { parseDate } from '../../adapt/parse-date.js';
import { checkCase } from '../../feedback/check-case.js';
import { findUnmapped } from '../../feedback/find-unmapped.js';
import { FieldMirror } from '../../feedback/mirror-fields.js';
import { PlaceMirror } from '../../feedback/mirror-places.js';
import type { Check, Feedback, Finding, Unmapped } from '../../model/feedback.js';
import { Problem, type RefusalCode } from '../../model/problem.js';
import type { Profile } from '../../model/profile.js';
import type { SourceCase } from '../../model/record.js';
import { type Input, openInput } from '../../read/input.js';
import { takeInventory } from '../../read/inventory/take-inventory.js';
import { findProfile } from '../../read/load-profiles.js';
import { readCases } from '../../read/read-cases.js';
import { loadDossiers } from '../load-dossiers.js';

export interface CheckRequest {
  /** A YAML file, or the id of an adapter. */
  readonly profile: string;
  readonly input: string;
  readonly root: string;
}

/**
 * Runs a profile over an export: how full each field and place is, and what does not go together.
 * @throws Problem when the profile or the input is not there, or the profile is wrong.
 */
export async function checkProfile({ profile: name, input: path, root }: CheckRequest): Promise<Feedback> {
  const profile = await findProfile(root, name);
  const input = await openInput(path);
  const fields = new FieldMirror(profile, parseDate);
  const places = new PlaceMirror(profile);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let messages = 0;
  for await (const event of readCases(profile, input)) {
    if (event.kind !== 'case') continue;
    if (profile.holds === 'berichten') messages += 1;
    else if (isDouble(event.case, seen)) continue;
    fields.add(event.case);
    places.add(event.case);
    findings.push(...checkCase({ profile, case: event.case, readDate: parseDate }));
  }
  const { dossiers, refused } =
    profile.holds === 'berichten'
      ? { dossiers: messages, refused: await refusedMessages(profile, input) }
      : await readWhole({ profile, input: path, root });
  return {
    profile: profile.id,
    dossiers,
    mirror: fields.rows(),
    places: places.rows(),
    findings: [...findings, ...refused],
    unmapped: await unmappedIn(profile, input),
  };
}

/** A dossier whose number was read before is refused: its entries are not counted a second time. */
function isDouble({ values }: SourceCase, seen: Set<string>): boolean {
  const key = [values.organisation, values.number?.trim()].join('\n');
  const known = seen.has(key);
  seen.add(key);
  return known;
}

/** Messages without the dossiers that they belong to are only held against their profile. */
async function refusedMessages(profile: Profile, input: Input): Promise<Finding[]> {
  const refused: Finding[] = [];
  for await (const event of readCases(profile, input))
    if (event.kind === 'refusal')
      refused.push({ check: 'geweigerd', file: event.refusal.file, locator: event.refusal.code });
  return refused;
}

const CHECK_OF: Readonly<Partial<Record<RefusalCode, Check>>> = {
  'bijlage-ontbreekt': 'bijlage-ontbreekt',
  'nummer-dubbel': 'nummer-dubbel',
  'dossier-leeg': 'dossier-leeg',
};

interface Whole {
  readonly profile: Profile;
  readonly input: string;
  readonly root: string;
}

/** What an audit would take and refuse, attachments and all. */
async function readWhole({ profile, input, root }: Whole): Promise<{ dossiers: number; refused: Finding[] }> {
  let dossiers = 0;
  const refused: Finding[] = [];
  for await (const event of loadDossiers({ inputs: [input], profile, root })) {
    if (event.kind === 'dossier') dossiers += 1;
    if (event.kind !== 'refusal') continue;
    const { file, code, locator } = event.refusal;
    refused.push({ check: CHECK_OF[code] ?? 'geweigerd', file, locator: locator ?? code });
  }
  return { dossiers, refused };
}

/** Print-outs and folders have no columns, and of a list all are read; of a broken export it is already said that it is refused. */
async function unmappedIn(profile: Profile, input: Input): Promise<readonly Unmapped[]> {
  const { form } = profile;
  if (form === 'print' || form === 'map' || form === 'lijst') return [];
  try {
    return findUnmapped(profile, await takeInventory(input, form));
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}
