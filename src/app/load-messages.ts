import { adaptCase } from '../adapt/adapt-case.js';
import { Problem } from '../model/problem.js';
import type { Profile } from '../model/profile.js';
import type { SourceCase } from '../model/record.js';
import type { SourceFile } from '../model/run.js';
import { readCases } from '../read/read-cases.js';
import { readKeyTable } from '../read/read-key-table.js';
import { withLabel } from './label-inputs.js';
import type { DossierEvent, LoadEvent } from './load-event.js';
import { type Message, MessageBook } from './message-book.js';
import type { RecognisedInput } from './recognise-inputs.js';

export interface LoadMessages {
  readonly inputs: readonly RecognisedInput[];
  /** CSV file that says which dossier a key belongs to. */
  readonly keys?: string | undefined;
}

/** Reads the inputs that hold messages, and what was seen and refused on the way; the book gives them to their dossiers. */
export async function* loadMessages(request: LoadMessages): AsyncGenerator<LoadEvent, MessageBook> {
  const inputs = request.inputs.filter(({ profile }) => profile.holds === 'berichten');
  checkInputs(request, inputs);
  const table = request.keys === undefined ? undefined : await readKeyTable(request.keys);
  if (table) yield { kind: 'file', file: table.source };
  const book = new MessageBook(table?.numbers ?? new Map());
  for (const input of inputs) yield* readMessages(input, book);
  return book;
}

function checkInputs({ inputs, keys }: LoadMessages, messages: readonly RecognisedInput[]): void {
  const [first] = messages;
  if (!first) {
    if (keys === undefined) return;
    throw new Problem(`${keys}: een koppeltabel hoort bij berichten, en geen invoer bevat die`, 'koppeling');
  }
  const { input, profile } = first;
  if (messages.length === inputs.length)
    throw new Problem(
      `${input.name}: bevat berichten (${profile.name}) en geen dossiers; noem ook de export van de dossiers waar zij bij horen`,
      'koppeling',
    );
  const keyed = messages.find((one) => one.profile.case.fields.number === undefined);
  if (keyed && keys === undefined)
    throw new Problem(
      `${keyed.input.name}: berichten (${keyed.profile.name}) noemen het dossiernummer niet; geef met --koppeling een csv met sleutel;dossiernummer`,
      'koppeling',
    );
}

async function* readMessages(recognised: RecognisedInput, book: MessageBook): AsyncGenerator<LoadEvent> {
  const { input, profile, label } = recognised;
  const files = new Map<string, SourceFile>();
  for await (const event of readCases(profile, input)) {
    if (event.kind === 'file') files.set(event.file.path, event.file);
    const read = event.kind === 'case' ? messageRead({ found: event.case, profile, files }) : event;
    const labelled = withLabel(read, label);
    if (event.kind === 'case' && labelled.kind === 'dossier') book.add(messageOf(event.case, labelled));
    else yield labelled;
  }
}

interface Found {
  readonly found: SourceCase;
  readonly profile: Profile;
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** What a message holds, in the form of a dossier. */
function messageRead({ found, profile, files }: Found): LoadEvent {
  const dossier = adaptCase({ profile, case: found, id: '', documents: new Map() });
  const source = files.get(found.file);
  if (dossier.entries.length > 0) return { kind: 'dossier', dossier, files: source ? [source] : [] };
  const { file, locator } = found;
  const reason = `het bericht bij ${locator} heeft geen onderdeel dat ${profile.name} kent`;
  return { kind: 'refusal', refusal: { file, code: 'onleesbaar', locator, reason } };
}

function messageOf({ values, locator }: SourceCase, { dossier, files }: DossierEvent): Message {
  const { number = '', key = '' } = values;
  return {
    number: number.trim(),
    key: key.trim(),
    entries: dossier.entries.map((entry) => ({ system: dossier.system, entry })),
    files,
    file: dossier.entries[0]?.origin.file ?? '',
    locator,
  };
}
