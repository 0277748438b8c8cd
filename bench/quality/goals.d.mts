interface Measured {
  readonly value: number | undefined;
}
interface Figures {
  readonly pooled: { readonly kappa: Measured; readonly valueAccuracy: Measured };
  readonly macroF1: Measured;
  readonly indicators: readonly {
    readonly indicator: string;
    readonly agreement: {
      readonly f1: Measured;
      readonly precision: Measured;
      readonly bothRecorded: number;
      readonly onlyGold: number;
    };
  }[];
}

export function judgeGoals(judge: {
  readonly measured: Figures;
  readonly deciding: ReadonlySet<string>;
  readonly cells?: Readonly<{ share: number | undefined }>;
}): readonly {
  readonly name: string;
  readonly reached?: boolean;
  readonly skipped?: true;
  readonly failing?: readonly { readonly indicator: string; readonly value: number }[];
}[];
