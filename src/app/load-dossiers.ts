import { adaptCase } from '../adapt/adapt-case.js';
import type { Refusal } from '../model/problem.js';
import type { Profile } from '../model/profile.js';
import type { SourceCase, SourceRecord } from '../model/record.js';
import type { SourceFile } from '../model/run.js';
import type { Input } from '../read/input.js';
import { nameProfile } from '../read/load-profiles.js';
import type { Attachment } from '../read/read-attachment.js';
import { readAttachments } from '../read/read-attachments.js';
import { readCases } from '../read/read-cases.js';
import type { ReadEvent } from '../read/read-event.js';
import { ahead } from './ahead.js';
import { withLabel } from './label-inputs.js';
import type { LoadEvent } from './load-event.js';
import { loadMessages } from './load-messages.js';
import { recogniseInputs } from './recognise-inputs.js';

export interface LoadRequest {
  /** Files or folders, each the export of one system; messages beside the dossiers that they belong to. */
  readonly inputs: readonly string[];
  /** CSV file that joins messages to dossiers. */
  readonly keys?: string | undefined;
  /** Id of an adapter; default: recognised from each input. */
  readonly adapter?: string | undefined;
  /** A profile that is none of the adapters'. */
  readonly profile?: Profile | undefined;
  /** Name for exports that do not hold it. */
  readonly organisation?: string | undefined;
  /** Read scans with optical character recognition. */
  readonly ocr?: boolean | undefined;
  /** Folder that holds `adapters/`. */
  readonly root: string;
}

/** Reads inputs to dossiers, in the order of the inputs, their files and the dossiers in them. */
export async function* loadDossiers(request: LoadRequest): AsyncGenerator<LoadEvent> {
  const register = new CaseRegister();
  const named = await nameProfile(request.root, request);
  const inputs = await recogniseInputs({ ...named, inputs: request.inputs });
  const book = yield* loadMessages({ inputs, keys: request.keys });
  for (const { label, ...one } of inputs.filter(({ profile: { holds } }) => holds === 'dossiers'))
    for await (const event of loadInput({ request, register, ...one }))
      yield book.complete(withLabel(event, label));
  for (const refusal of book.refusals()) yield { kind: 'refusal', refusal };
}

/** Dossiers of which attachments are read before the first of them is asked for. */
const CASES_AT_ONCE = 4;

interface LoadInput {
  readonly request: LoadRequest;
  readonly input: Input;
  readonly profile: Profile;
  readonly register: CaseRegister;
}

async function* loadInput(load: LoadInput): AsyncGenerator<LoadEvent> {
  const exports = new Map<string, SourceFile>();
  const start = async (event: ReadEvent): Promise<readonly LoadEvent[]> => {
    if (event.kind === 'case') return loadCase({ ...load, case: event.case, exports });
    if (event.kind === 'file') exports.set(event.file.path, event.file);
    return [event];
  };
  for await (const events of ahead(readCases(load.profile, load.input), { width: CASES_AT_ONCE, start }))
    yield* events;
}

interface LoadCase extends LoadInput {
  readonly case: SourceCase;
  readonly exports: ReadonlyMap<string, SourceFile>;
}

async function loadCase(load: LoadCase): Promise<readonly LoadEvent[]> {
  const problem = load.register.objection(load);
  if (problem) return [{ kind: 'refusal', refusal: problem }];
  const id = load.register.nextId();
  const options = { ocr: load.request.ocr ?? false };
  const attachments = await readAttachments({ ...load, options });
  const found = [...attachments.values()]
    .flat()
    .flatMap(({ source, refusal }): readonly LoadEvent[] => [
      ...(source ? [{ kind: 'file', file: source } as const] : []),
      ...(refusal ? [{ kind: 'refusal', refusal } as const] : []),
    ]);
  return [...found, dossierOf({ ...load, id }, attachments)];
}

interface NumberedCase extends LoadCase {
  readonly id: string;
}

function dossierOf(load: NumberedCase, read: ReadonlyMap<SourceRecord, readonly Attachment[]>): LoadEvent {
  const { profile, request, exports } = load;
  const attachments = [...read.values()].flat();
  const records = load.case.records.flatMap(
    (record) => read.get(record)?.map((attachment) => attachment.record) ?? [record],
  );
  const dossier = adaptCase({
    profile,
    case: { ...load.case, records },
    id: load.id,
    organisation: request.organisation,
    documents: new Map(attachments.flatMap(({ record, document }) => (document ? [[record, document]] : []))),
  });
  if (dossier.entries.length === 0) return { kind: 'refusal', refusal: emptyCase(load.case) };
  const from = new Set([load.case, ...load.case.records].map(({ file }) => file));
  const own = [...from].flatMap((file) => exports.get(file) ?? []);
  const files = [...own, ...attachments.flatMap(({ source }) => source ?? [])];
  return { kind: 'dossier', dossier, files };
}

function emptyCase({ file, locator }: SourceCase): Refusal {
  return {
    file,
    code: 'dossier-leeg',
    locator,
    reason: `het dossier bij ${locator} heeft geen enkele ingevulde registratie`,
  };
}

/** Hands out pseudonyms and knows which numbers were seen. */
class CaseRegister {
  readonly #seen = new Set<string>();
  #count = 0;

  nextId(): string {
    this.#count += 1;
    return `D${String(this.#count).padStart(5, '0')}`;
  }

  objection({ profile, request, case: found }: LoadCase): Refusal | undefined {
    const { file, locator, values } = found;
    const number = values.number?.trim() ?? '';
    if (number === '')
      return {
        file,
        code: 'onleesbaar',
        locator,
        reason: `het dossier bij ${locator} heeft geen dossiernummer`,
      };
    const key = [profile.id, values.organisation ?? request.organisation, number].join('\n');
    if (this.#seen.has(key))
      return {
        file,
        code: 'nummer-dubbel',
        locator,
        reason: `het dossier bij ${locator} heeft een nummer dat al gelezen is`,
      };
    this.#seen.add(key);
    return undefined;
  }
}
