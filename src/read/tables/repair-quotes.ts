/**
 * Doubles quotation marks that stand loose inside a quoted field (`"zei "nee" tegen"`): an export that forgot to.
 * A mark closes its field only before a delimiter, a line end or the end of the text.
 */
export function repairQuotes(text: string, delimiter: string): string {
  const ends = new Set([delimiter, '\r', '\n', undefined]);
  let repaired = '';
  let from = 0;
  let quoted = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!quoted) quoted = true;
    else if (text[at + 1] === '"') at += 1;
    else if (ends.has(text[at + 1])) quoted = false;
    else {
      repaired += `${text.slice(from, at)}"`;
      from = at;
    }
  }
  return repaired + text.slice(from);
}
