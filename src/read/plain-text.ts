import { htmlBlocks } from './document/html-blocks.js';
import { rtfText } from './document/rtf-text.js';
import { asRefused } from './refused.js';

/** `<p>`, `</div>`, `<br />`, `<span style="…">`: what an editor in a browser leaves in a field. */
const HTML = /<\/?(?:p|div|br|span|strong|b|em|i|u|ul|ol|li|font|table|tr|td|h[1-6])(?:\s[^<>]*)?\/?>/iu;

/** Of a field that is nested without end, what stands between its tags. */
const TAGS = /<[^<>]*>/gu;

/** The text of a field, without the markup that its editor left in it. */
export function plainText(text: string): string {
  if (text.trimStart().startsWith('{\\rtf')) return rtfText(text).trim();
  if (!HTML.test(text)) return text;
  try {
    return htmlBlocks(text)
      .map((block) => block.text)
      .join('\n');
  } catch (error) {
    if (asRefused(error)) return text.replace(TAGS, ' ');
    throw error;
  }
}
