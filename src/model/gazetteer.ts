import { z } from 'zod';

/** Named things of the field that the matcher knows (`rules/gazetteers/*.yaml`). Each entry's `names` are phrases. */
const entry = z.strictObject({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()).min(1).describe('Phrases (see docs/regels.md) under which it is written'),
  sector: z.string().optional().describe('parties: sector id of codebook 11'),
  own: z
    .array(z.enum(['vt', 'jb', 'lt']))
    .default([])
    .describe('parties: kinds of organisation that are this party themselves'),
  use: z.enum(['screening', 'diagnostiek', 'beide']).optional().describe('instruments'),
  databank: z.string().optional().describe('interventions: NJi, Movisie, KJP, richtlijn or geen'),
  level: z.string().optional().describe('interventions: recognition'),
  recognised: z.string().optional().describe('interventions: date or year of the recognition'),
  source: z.string().optional(),
  status: z.enum(['gelezen', 'te verifiëren']).optional(),
  trauma: z.boolean().optional().describe('interventions: treats trauma'),
});
export type GazetteerEntry = z.infer<typeof entry>;

export const gazetteerSchema = z.strictObject({
  id: z.string().describe('Class name: rules refer to it as @id'),
  about: z.string(),
  entries: z.array(entry).min(1),
});
export type Gazetteer = z.infer<typeof gazetteerSchema>;
