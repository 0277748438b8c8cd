import { Refused } from '../../refused.js';

export interface Damage {
  /** Part of the file, as the specification divides it. */
  readonly where: string;
  readonly wrong: string;
  readonly right: string;
}

/** The refusal of a compound file that contradicts itself. */
export function damaged({ where, wrong, right }: Damage): Refused {
  return new Refused(
    'onleesbaar',
    `is een beschadigd Outlookbericht: ${where} ${wrong}; ${right}. Sla het bericht opnieuw op, liefst als eml`,
  );
}
