import { basename } from 'node:path';
import type { Origin } from '../model/dossier.js';
import type { SourceFile } from '../model/run.js';
import { type Input, openInput } from '../read/input.js';
import type { LoadEvent } from './load-event.js';

/** An input and what its files are named under; undefined when there is nothing to tell apart. */
export interface LabelledInput {
  readonly input: Input;
  readonly label: string | undefined;
}

/** Opens all inputs; several get the name of their folder as label, `2024` and `2024 (2)` where names are equal. */
export async function openInputs(names: readonly string[]): Promise<readonly LabelledInput[]> {
  const inputs: Input[] = [];
  for (const name of names) inputs.push(await openInput(name));
  if (inputs.length === 1) return inputs.map((input) => ({ input, label: undefined }));
  const labels = labelsByFolder(inputs.map(({ folder }) => folder));
  return inputs.map((input) => ({ input, label: labels.get(input.folder) }));
}

/** Two files of one folder share its label: their own names tell them apart. */
function labelsByFolder(folders: readonly string[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const folder of new Set(folders)) labels.set(folder, freeLabel(basename(folder) || 'invoer', labels));
  return labels;
}

function freeLabel(name: string, labels: ReadonlyMap<string, string>): string {
  const taken = new Set(labels.values());
  let label = name;
  for (let count = 2; taken.has(label); count += 1) label = `${name} (${count})`;
  return label;
}

/** What reading told, with the label before every file it names. */
export function withLabel(event: LoadEvent, label: string | undefined): LoadEvent {
  if (label === undefined) return event;
  if (event.kind === 'file') return { ...event, file: labelledFile(event.file, label) };
  if (event.kind === 'refusal') {
    const { refusal } = event;
    return { ...event, refusal: { ...refusal, file: labelledPath(refusal.file, label) } };
  }
  const entries = event.dossier.entries.map((entry) => {
    const { origin, document } = entry;
    const versions = document?.versions?.map((one) => ({
      ...one,
      origin: labelledOrigin(one.origin, label),
    }));
    return {
      ...entry,
      origin: labelledOrigin(origin, label),
      ...(document && versions && { document: { ...document, versions } }),
    };
  });
  const files = event.files.map((file) => labelledFile(file, label));
  return { ...event, dossier: { ...event.dossier, entries }, files };
}

function labelledOrigin(origin: Origin, label: string): Origin {
  return { ...origin, file: labelledPath(origin.file, label) };
}

/** The file as it is named among the files of several inputs. */
export function labelledFile(file: SourceFile, label: string | undefined): SourceFile {
  return { ...file, path: labelledPath(file.path, label) };
}

/** Not normalised: a path that leads out of its input must not come to look like one inside. */
function labelledPath(path: string, label: string | undefined): string {
  return label === undefined ? path : `${label}/${path}`;
}
