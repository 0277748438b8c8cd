const DAY = 24 * 60 * 60 * 1000;
/** 31 December 9999, Excel's last day. */
const LAST = 2_958_465;

/** ISO date of an Excel serial (1900 system: day 60 is the 29 February 1900 that never was); undefined when it is none. */
export function isoFromSerial(serial: number): string | undefined {
  if (!(serial >= 0 && serial <= LAST)) return undefined;
  const days = Math.floor(serial) - (serial < 60 ? 1 : 2);
  return new Date(Date.UTC(1900, 0, 1) + days * DAY).toISOString().slice(0, 10);
}
