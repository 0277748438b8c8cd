const DAY = 86_400_000;

/** ISO date some days after another. */
function addDays(date, days) {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** When a dossier ran: opened well before the study of October 2021, closed or at least a year old. */
export function inventPeriod(random) {
  const opened = addDays('2019-03-04', random.int(0, 420));
  const closed = addDays(opened, random.int(210, 420));
  return { opened, closed };
}

/** `begin`: in the first days; `eind`: in the last two weeks; `loop`: between, after the third week. */
export function momentIn({ opened, closed }, moment, random) {
  const length = Math.round((Date.parse(closed) - Date.parse(opened)) / DAY);
  const spans = { opening: [0, 0], begin: [1, 6], loop: [21, length - 21], eind: [length - 12, length - 1] };
  return addDays(opened, random.int(...spans[moment]));
}
