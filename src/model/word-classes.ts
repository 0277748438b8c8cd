import { z } from 'zod';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);

/** Words by meaning, for the statistical reader (`rules/lezer/klassen/*.yaml`). */
export const wordClassesSchema = z.strictObject({
  about: z.string(),
  classes: z.record(name, z.string().min(1)).describe('Words of one meaning, separated by spaces'),
});
export type WordClasses = z.infer<typeof wordClassesSchema>;
