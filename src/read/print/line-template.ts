/** What each kind of slot may hold; other slots hold any text. */
const SLOT: Readonly<Record<string, string>> = {
  date: '\\d{1,2}-\\d{1,2}-\\d{4}',
  opened: '\\d{1,2}-\\d{1,2}-\\d{4}',
  closed: '\\d{1,2}-\\d{1,2}-\\d{4}',
  number: '\\S+',
};

/** Reads the slots of a line that follows a template: `{field} {date} · {author}`. Undefined: it does not follow it. */
export type LineTemplate = (line: string) => Readonly<Record<string, string>> | undefined;

export function lineTemplate(template: string): LineTemplate {
  const parts = template.split(/\{(?<slot>[a-z]+)\}/u);
  const source = parts
    .map((part, at) => (at % 2 === 0 ? literal(part) : `(?<${part}>${SLOT[part] ?? '.+'})`))
    .join('');
  const pattern = new RegExp(`^${source}$`, 'u');
  return (line) => pattern.exec(line.trim())?.groups;
}

/** Spaces are as many as the print-out puts there. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
