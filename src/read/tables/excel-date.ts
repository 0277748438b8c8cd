const DAY = 24 * 60 * 60 * 1000;

/** ISO date of an Excel serial (1900 system: day 60 is the 29 February 1900 that never was). */
export function isoFromSerial(serial: number): string {
  const days = Math.floor(serial) - (serial < 60 ? 1 : 2);
  return new Date(Date.UTC(1900, 0, 1) + days * DAY).toISOString().slice(0, 10);
}
