import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One indicator, as in `indicators/NN-id.yaml`. */
export const indicatorSchema = z.strictObject({
  number: z.number().int().positive(),
  id,
  theme: z
    .string()
    .regex(/^[A-Z]$/)
    .describe('Letter of the theme, from indicators/themes.yaml'),
  name: z.string().min(1).describe('Dutch name, as the tables print it'),
  nameEn: z.string().min(1).describe('English name'),
  definition: z.string().min(1).describe('What counts as recorded, in own words after the codebook (Dutch)'),
  counts: z.array(z.string()).min(1).describe('What counts (Dutch)'),
  countsNot: z.array(z.string()).default([]).describe('What does not count (Dutch)'),
  value: z.enum(['ja/nee', 'set']).describe('Kind of value'),
  set: z.enum(['sector', 'discipline', 'partij', 'interventie']).optional().describe('What the set holds'),
  derivedFrom: z.array(id).default([]).describe('Indicators whose statements this one can be derived from'),
  dependsOn: id
    .optional()
    .describe('When that indicator is `nee` in an entry, this one gets no statement from it'),
  names: z
    .array(z.string())
    .min(1)
    .describe('Phrases that name the indicator in a label, title or document name: such a statement is los'),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const themesSchema = z.strictObject({
  themes: z.array(z.strictObject({ id: z.string(), name: z.string(), nameEn: z.string() })),
  overview: z
    .array(z.strictObject({ name: z.string(), nameEn: z.string(), indicator: id, theme: z.string() }))
    .describe('The rows of table 4.1 and the indicator each stands for'),
});
export type Themes = z.infer<typeof themesSchema>;
