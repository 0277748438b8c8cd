import { z } from 'zod';

const share = z.number().min(0).max(1);

/** How scores are made: thresholds and which values and statements count (`indicators/methods/ID.yaml`). */
export const methodSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  note: z.string().min(1).describe('Where the method comes from and why it is so (Dutch)'),
  records: z
    .array(z.enum(['ja', 'nee', 'gepland']))
    .min(1)
    .describe('Dossier values that count as recorded'),
  statements: z.enum(['alle', 'los']).describe('Which statements count for coverage at a place'),
  retrievable: z.strictObject({
    plus: z.strictObject({ coverage: share, purity: share.default(0), note: z.string() }),
    plusMinus: z.strictObject({ coverage: share, purity: share.default(0), note: z.string() }),
    between: z
      .strictObject({ from: share, to: share, note: z.string() })
      .optional()
      .describe('The stretch of coverage that the source leaves undecided: marked tussengebied'),
  }),
  consistent: z.strictObject({
    plus: z.strictObject({ atLeast: share, note: z.string() }),
    minus: z.strictObject({ atMost: share, note: z.string() }),
    minimumDossiers: z.number().int().describe('Fewer dossiers than this cannot show consistency: minus'),
  }),
  smallN: z.number().int().describe('n below this is marked *'),
});
export type Method = z.infer<typeof methodSchema>;
