import type { RefusalCode } from '../model/problem.js';

/** Thrown while reading one file: it is refused by name and the rest goes on. Never holds client text. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Refused';
  }
}
