import { addMessages, type MessageEntry } from '../adapt/add-messages.js';
import type { Dossier } from '../model/dossier.js';
import { Problem, type Refusal } from '../model/problem.js';
import type { SourceFile } from '../model/run.js';
import type { LoadEvent } from './load-event.js';

/** A message as it was read, with what it says of the dossier it belongs to. */
export interface Message {
  /** The dossier's number, where the message holds it. */
  readonly number: string;
  /** What it is known by otherwise. */
  readonly key: string;
  readonly entries: readonly MessageEntry[];
  readonly files: readonly SourceFile[];
  /** As it is named among the inputs. */
  readonly file: string;
  readonly locator: string;
}

/** Messages that wait for their dossier; what none of them took is refused by name. */
export class MessageBook {
  readonly #byNumber = new Map<string, Message[]>();
  readonly #withoutKey: Message[] = [];
  readonly #taken = new Set<string>();
  readonly #numbers: ReadonlyMap<string, string>;

  constructor(numbers: ReadonlyMap<string, string>) {
    this.#numbers = numbers;
  }

  add(message: Message): void {
    const { number, key } = message;
    const wanted = this.#numbers.get(number) ?? this.#numbers.get(key) ?? number;
    if (wanted === '') this.#withoutKey.push(message);
    else this.#byNumber.set(wanted, [...(this.#byNumber.get(wanted) ?? []), message]);
  }

  /** A dossier with its messages. @throws Problem when an earlier dossier, of another organisation, has the same number. */
  complete(event: LoadEvent): LoadEvent {
    if (event.kind !== 'dossier') return event;
    const messages = this.#take(event.dossier);
    if (messages.length === 0) return event;
    const dossier = addMessages(
      event.dossier,
      messages.flatMap(({ entries }) => entries),
    );
    return {
      ...event,
      dossier,
      files: distinct([...event.files, ...messages.flatMap(({ files }) => files)]),
    };
  }

  #take({ sourceNumber, entries }: Dossier): readonly Message[] {
    const messages = this.#byNumber.get(sourceNumber) ?? [];
    if (messages.length > 0 && this.#taken.has(sourceNumber))
      throw new Problem(
        `${entries[0]?.origin.file}: een dossiernummer waar berichten bij horen komt bij meer dan één organisatie voor; lees elke organisatie apart met haar berichten`,
        'koppeling',
      );
    this.#taken.add(sourceNumber);
    return messages;
  }

  refusals(): readonly Refusal[] {
    const homeless = [...this.#byNumber].flatMap(([number, messages]) =>
      this.#taken.has(number) ? [] : messages,
    );
    return [
      ...this.#withoutKey.map(({ file, locator }): Refusal => {
        return { file, code: 'sleutel-onbekend', locator, reason: `het bericht bij ${locator} ${NO_KEY}` };
      }),
      ...homeless.map(({ file, locator }): Refusal => {
        return {
          file,
          code: 'dossier-ontbreekt',
          locator,
          reason: `het bericht bij ${locator} ${NO_DOSSIER}`,
        };
      }),
    ];
  }
}

const NO_KEY = 'heeft geen sleutel die in de koppeltabel staat';
const NO_DOSSIER = 'hoort bij een dossier dat niet gelezen is';

function distinct(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
