import type { Found } from './found.js';

interface Planned {
  readonly words: ReadonlySet<string>;
  readonly statement: Found;
}

const NONE: readonly Found[] = [];

/**
 * A name given while planned counts once it is deployed (codebook §5): `MST aangevraagd bij De Brug` and `De Brug is
 * begonnen`. A nameless deployment takes the members of the plan when both name the same provider or helper.
 */
export function nameOnceDeployed(
  entries: readonly (readonly Found[])[],
  indicator: string | undefined,
): readonly (readonly Found[])[] {
  const about = (statement: Found): boolean => statement.indicator === indicator;
  const isPlan = (statement: Found): boolean =>
    about(statement) && statement.value === 'gepland' && statement.members.length > 0;
  const planned = entries
    .flatMap((found) => (found.some(isPlan) ? found.filter(isPlan) : NONE))
    .map((statement) => ({ words: new Set(properNames(statement.quote)), statement }));
  if (planned.length === 0) return entries;
  return entries.map((found) =>
    found.map((statement) =>
      about(statement) && statement.value === 'ja' && statement.members.length === 0
        ? withName(statement, planned)
        : statement,
    ),
  );
}

function withName(statement: Found, planned: readonly Planned[]): Found {
  const words = properNames(statement.quote);
  const plan = planned.find((one) => words.some((word) => one.words.has(word)))?.statement;
  return plan === undefined ? statement : statement.withMembers(plan);
}

/** Capitalised words inside a sentence; its first word may be any word. */
function properNames(quote: string): readonly string[] {
  return [...quote.matchAll(/(?<=[\s(])\p{Lu}\p{L}{3,}/gu)].map(([word]) => word);
}
