/** PostgreSQL's text can hold every character but U+0000; it is written as two others, of which the first is escaped too. */
export function withoutNul(text: string): string {
  return text.replace(/[\0\uE000]/gu, (character) => (character === '\0' ? '\uE0000' : '\uE0001'));
}

/** The text as it was. */
export function withNul(text: string): string {
  return text.replace(/\uE000(?<which>[01])/gu, (_, which) => (which === '0' ? '\0' : '\uE000'));
}
