const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt', 'mar', 'maa'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const SERIAL = { first: 20_000, last: 80_000 };

/** ISO date of a date as Dutch systems write it; undefined when it is none. */
export function parseDate(text: string): string | undefined {
  const date = text.trim().toLowerCase();
  return isoDate(date) ?? dutchDate(date) ?? compactDate(date) ?? writtenDate(date) ?? excelSerial(date);
}

/** `2024-03-04`, `2024/3/4`, `2024-03-04T10:00:00`, `20240304`. */
function isoDate(text: string): string | undefined {
  return zonedDate(text) ?? localDate(text);
}

const DUTCH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** `2024-03-03T23:00:00Z`, `2024-03-03T20:00:00-03:00`: the day it then was in the Netherlands. */
function zonedDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:\d{2})$/u.test(text))
    return undefined;
  const moment = new Date(text.toUpperCase().replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? undefined : DUTCH_DAY.format(moment);
}

function localDate(text: string): string | undefined {
  const groups = (
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[t ].*)?$/u.exec(text) ??
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[t ].*)?$/u.exec(text)
  )?.groups;
  return groups && compose(Number(groups.year), Number(groups.month), Number(groups.day));
}

/** `04-03-2024`, `4/3/24`, `3-4-'24`, `04.03.2024 10:15`, `4 - 3 - 2024`, `ma 04-03-2024`. */
function dutchDate(text: string): string | undefined {
  const found =
    /^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s)?(?<day>\d{1,2})\s?[-/.–]\s?(?<month>\d{1,2})\s?[-/.–]\s?['’‘]?(?<year>\d{4}|\d{2})(?:[\s,t].*)?$/u.exec(
      text,
    )?.groups;
  return found && compose(fullYear(found.year ?? ''), Number(found.month), Number(found.day));
}

/** `04032024`; eight digits that are no year, month and day. */
function compactDate(text: string): string | undefined {
  const found = /^(?<day>\d{2})(?<month>\d{2})(?<year>(?:19|20)\d{2})$/u.exec(text)?.groups;
  return found && compose(Number(found.year), Number(found.month), Number(found.day));
}

/** `4 maart 2024`, `4 mrt. '24`, `04-mrt-24`, `ma. 4 mrt 2024, 10:15 uur`, `maandag 4 mrt 2024`, `1e mei 2024`. */
function writtenDate(text: string): string | undefined {
  const found =
    /^(?:[a-z]+\.?,?\s)?(?<day>\d{1,2})(?:e|ste|de)?[\s-](?<month>[a-z]{3,9})\.?[\s-]['’‘]?(?<year>\d{4}|\d{2})(?:[\s,].*)?$/u.exec(
      text,
    )?.groups;
  if (!found) return undefined;
  const month = MONTH_NAMES.findIndex((names) => names.includes(found.month ?? ''));
  return compose(fullYear(found.year ?? ''), month + 1, Number(found.day));
}

/** Days since 1900 as Excel counts them: `45306`. */
function excelSerial(text: string): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/u.test(text)) return undefined;
  const days = Math.floor(Number(text));
  if (days < SERIAL.first || days > SERIAL.last) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

/** Undefined for a day that is not in the calendar. */
function compose(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
