import { htmlBlocks } from './document/html-blocks.js';

/** `<p>`, `</div>`, `<br />`, `<span style="…">`: what an editor in a browser leaves in a field. */
const HTML = /<\/?(?:p|div|br|span|strong|b|em|i|u|ul|ol|li|font|table|tr|td|h[1-6])(?:\s[^<>]*)?\/?>/iu;

/** Control words (`\\par`, `\\f0`), bytes (`\\'eb`) and braces of RTF. */
const RTF = /\\(?:'(?<byte>[0-9a-f]{2})|(?<word>[a-z]+)-?\d* ?|(?<mark>[\\{}*]))|[{}]|\r?\n/giu;

/** Groups that hold no text: tables of fonts and colours, the generator's name. */
const RTF_TABLES = /\{\\(?:\*\\[a-z]+|fonttbl|colortbl|stylesheet|info)(?:[^{}]|\{[^{}]*\})*\}/giu;

/** The text of a field, without the markup that its editor left in it. */
export function plainText(text: string): string {
  if (text.trimStart().startsWith('{\\rtf')) return withoutRtf(text);
  if (!HTML.test(text)) return text;
  return htmlBlocks(text)
    .map((block) => block.text)
    .join('\n');
}

function withoutRtf(text: string): string {
  const latin = new TextDecoder('windows-1252');
  return text
    .replace(RTF_TABLES, '')
    .replace(RTF, (_all, byte?: string, word?: string, mark?: string) => {
      if (byte !== undefined) return latin.decode(Uint8Array.of(Number.parseInt(byte, 16)));
      if (word === 'par' || word === 'line') return '\n';
      if (word === 'tab') return ' ';
      return mark === undefined || mark === '*' ? '' : mark;
    })
    .trim();
}
