/** Markup that is safe to put in a page. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | readonly Markup[] | undefined;

/** Template tag: what is filled in is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const filled = parts.map((part, at) => (strings[at] ?? '') + rendered(part));
  return { html: filled.join('') + (strings.at(-1) ?? '') };
}

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters are no characters of HTML; they stand in dirty sources.
const escapeText = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]/gu, ' ').replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
