import type { Block } from './document-text.js';

export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: readonly Block[];
}

/** Sender, recipients and subject as lines above the text of a mail. */
export function mailBlocks({ from, to, subject, body }: Mail): readonly Block[] {
  const header = [line('Van', from), line('Aan', to.join('; ')), line('Onderwerp', subject)].flat();
  return header.length > 0 ? [...header, { text: '', heading: false }, ...body] : body;
}

function line(label: string, value: string): readonly Block[] {
  return value === '' ? [] : [{ text: `${label}: ${value}`, heading: false }];
}
