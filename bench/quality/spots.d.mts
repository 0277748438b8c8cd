import type { DossierValue, Statement } from '../../src/model/statement.js';
import type { SurveyedEntry } from '../../src/model/survey.js';
import type { Spot } from './causes.mjs';

/** A dossier with what rules made of it, seen for one indicator. */
export interface View {
  readonly indicator: string;
  readonly theme: string;
  /** Theme by indicator. */
  readonly themes: ReadonlyMap<string, string>;
  readonly coded: {
    /** Kind of organisation: `vt`, `jb` or `lt`. */
    readonly system: string;
    readonly gold: Readonly<
      Record<
        string,
        {
          readonly statements: readonly {
            readonly entry: string;
            readonly quote: string | null;
            readonly value: DossierValue;
          }[];
        }
      >
    >;
  };
  readonly survey: readonly SurveyedEntry[];
  readonly statements: readonly Statement[];
  readonly silenced: readonly Statement[];
}

interface Told extends Spot {
  readonly text: string;
  readonly rule?: string;
  readonly place?: string;
}

export function goldSpots(view: View): readonly Told[];
export function alarmSpots(view: View): readonly Told[];
