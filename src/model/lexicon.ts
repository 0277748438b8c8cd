import { z } from 'zod';

const phrases = z.array(z.string().min(1)).min(1);

/** Classes of phrases that rules refer to as @name (`rules/lexicon/*.yaml`). */
export const lexiconSchema = z.strictObject({
  about: z.string(),
  classes: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), phrases),
});
export type Lexicon = z.infer<typeof lexiconSchema>;

export const CUE_KINDS = ['afwezig', 'gepland', 'onzeker', 'eerder', 'ander'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Cues that turn the value of a statement (ConText, written for this field): `rules/lexicon/cues/*.yaml`. */
export const cuesSchema = z.strictObject({
  about: z.string(),
  kind: z.enum(CUE_KINDS),
  cues: z.array(
    z.strictObject({
      phrases,
      side: z.enum(['voor', 'na', 'beide']).describe('Where the cue stands as seen from the term'),
      scope: z.number().int().positive().default(8).describe('Tokens it reaches'),
      priority: z.number().int().default(0).describe('Decides between cues at equal distance'),
      stops: z.boolean().default(true).describe('Whether a terminator between cue and term cuts it off'),
      always: z
        .boolean()
        .default(false)
        .describe('Weighs also where a rule leaves the kind out; a comma cuts it off'),
      colon: z
        .enum(['directly', 'alone'])
        .optional()
        .describe(
          'Only directly after a colon: `X: nog opstellen`; alone: and before a sign or the end: `X: geen.`',
        ),
      final: z.boolean().default(false).describe('Denies a plan too: dat komt er niet'),
      entry: z
        .boolean()
        .default(false)
        .describe('Weighs on all of a short entry: dit hoort bij een ander dossier'),
    }),
  ),
  pseudo: z.array(z.string()).default([]).describe('Phrases that look like a cue and are none'),
  cutBy: z
    .array(z.string())
    .default([])
    .describe('Words that cut off cues that always weigh, and rule out what a list or section says'),
  notFor: z.array(z.string()).default([]).describe('Indicators on which cues that always weigh do not'),
  places: z.array(z.string()).default([]).describe('Sections whose name says it of all that stands there'),
});
export type Cues = z.infer<typeof cuesSchema>;
