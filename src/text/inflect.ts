const VOWEL = /[aeiou]/u;

/** Inflections a Dutch noun or adjective may take, itself included. Too many rather than too few: no other word is spelled so. */
export function inflect(word: string): readonly string[] {
  const forms = new Set([word, `${word}s`, `${word}e`, `${word}en`, `${word}n`, `${word}er`]);
  for (const root of pluralRoots(word)) {
    forms.add(`${root}en`);
    forms.add(`${root}e`);
  }
  for (const diminutive of diminutives(word)) {
    forms.add(diminutive);
    forms.add(`${diminutive}s`);
  }
  if (word.endsWith('heid')) forms.add(`${word.slice(0, -4)}heden`);
  if (word.endsWith('ie')) forms.add(`${word}s`);
  if (word.endsWith('e') || word.endsWith('y')) forms.add(`${word}s`);
  if (word.endsWith('en')) forms.add(word.slice(0, -1));
  return [...forms];
}

/** plan → plann, afspraak → afsprak, brief → briev, huis → huiz. */
function pluralRoots(word: string): readonly string[] {
  const roots: string[] = [];
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  if (!VOWEL.test(last) && VOWEL.test(before)) {
    const long = before === word.at(-3);
    if (long) roots.push(word.slice(0, -2) + last);
    else if (!VOWEL.test(word.at(-3) ?? '')) roots.push(word + last);
  }
  if (last === 'f') roots.push(`${word.slice(0, -1)}v`);
  if (last === 's') roots.push(`${word.slice(0, -1)}z`);
  if (/([aeou])\1[fs]$/u.test(word)) {
    roots.push(word.slice(0, -2) + (last === 'f' ? 'v' : 'z'));
  }
  return roots;
}

function diminutives(word: string): readonly string[] {
  if (word.endsWith('m')) return [`${word}pje`];
  if (/(?:[aeiou]{2}|[aeiou][wj])[nlr]?$/u.test(word)) return [`${word}tje`];
  if (/[^aeiou][aeiou][nlr]$/u.test(word)) return [`${word}netje`, `${word + word.at(-1)}etje`];
  return [`${word}je`];
}
