import { z } from 'zod';
import { CODED_MODES } from './dossier.js';
import { CUE_KINDS } from './lexicon.js';

const phrases = z.array(z.string().min(1)).min(1).describe('Phrases, or @class');

const near = z.strictObject({
  any: phrases,
  within: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Tokens between it and the anchor; default: the whole window'),
  side: z.enum(['voor', 'na', 'beide']).default('beide').describe('Where it stands as seen from the anchor'),
  window: z
    .enum(['zin', 'buurzinnen', 'registratie'])
    .default('zin')
    .describe('Same sentence, neighbours too, or the whole entry'),
  atLeast: z
    .number()
    .int()
    .positive()
    .default(1)
    .describe('How many different ones (gazetteer entries, else phrases)'),
});
export type Near = z.infer<typeof near>;

const place = z
  .strictObject({
    label: phrases.optional(),
    heading: phrases.optional(),
    title: phrases.optional(),
    section: phrases.optional(),
    author: phrases.optional(),
    modes: z.array(z.enum(CODED_MODES)).optional(),
    after: z.number().int().optional().describe('At least this many days after the dossier was opened'),
    own: z
      .array(z.enum(['vt', 'jb', 'lt']))
      .optional()
      .describe('Kind of organisation that registers'),
  })
  .describe('Where the rule may fire; every named part must hold');

/** Free text: an anchor with conditions on what stands around it. */
const text = z.strictObject({
  anchor: phrases,
  named: phrases
    .optional()
    .describe('Words for the thing itself; the nearest to the anchor is the noemer (default: the anchor)'),
  near: z.array(near).default([]),
  without: z.array(near).default([]),
  in: place.optional(),
  notIn: place.optional(),
});

/** Structure: a labelled thing (form field, `label: waarde` line, heading, title, document name) is decided before prose. */
const field = z.strictObject({
  label: phrases.describe('Found in the label'),
  exclude: z.array(z.string()).default([]).describe('Labels with one of these do not count'),
  slots: z
    .array(z.enum(['veld', 'regel', 'kop', 'titel', 'document']))
    .default(['veld', 'regel', 'kop', 'titel', 'document'])
    .describe(
      'Form field, label line in prose, heading in a document, title of a message, name of a document',
    ),
  modes: z.array(z.enum(CODED_MODES)).optional(),
  in: place.optional(),
  requires: phrases.optional().describe('The content must hold one of these'),
  members: z
    .number()
    .int()
    .nonnegative()
    .default(0)
    .describe('How many different members of the set it must hold'),
  filled: z
    .enum(['ja', 'nee', 'gepland', 'niets'])
    .default('ja')
    .describe('Value when it is filled and no value phrase or cue decides'),
  ja: z.array(z.string()).default([]).describe('Contents that mean ja'),
  nee: z.array(z.string()).default([]),
  gepland: z.array(z.string()).default([]),
  niets: z.array(z.string()).default([]).describe('Contents that say nothing'),
  noemer: z
    .enum(['label', 'section'])
    .default('label')
    .describe('What names the thing: the label, or the section where the label only says `verslag`'),
});

/** From another indicator's statements to this one's. */
const derive = z.strictObject({
  from: z.string(),
  values: z.array(z.enum(['ja', 'nee', 'gepland'])).default(['ja']),
  requiresSet: z.boolean().default(false).describe('Only where the statement found members of its set'),
  requires: phrases.optional().describe('Only where the sentence holds one of these'),
  named: phrases
    .optional()
    .describe(
      'Words for the thing itself; the first in the sentence is the noemer (default: that of the source)',
    ),
  alongside: z
    .string()
    .optional()
    .describe(
      'Only where the same entry says ja on this indicator, of none or several members: one is a consult',
    ),
  attribute: z.enum(['sector', 'databank']).optional().describe('Set becomes this attribute of the members'),
});

/** One rule, as in `rules/<theme>/<id>.yaml`. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  indicators: z.array(z.string()).min(1),
  why: z.string().min(1).describe('What it catches and why that counts (Dutch)'),
  value: z.enum(['ja', 'nee', 'gepland']).default('ja').describe('Value before cues'),
  text: z.array(text).optional(),
  field: z.array(field).optional(),
  certain: z
    .boolean()
    .default(false)
    .describe('A code of a message says it: the statistical reader does not weigh it'),
  follows: z
    .strictObject({
      indicator: z.string(),
      days: z.number().int().nonnegative().default(2).describe('At most this many days after it'),
    })
    .optional()
    .describe('Only where another entry, of the same day or some days before, says ja on this indicator'),
  derive: derive.optional(),
  qualifiers: z
    .array(z.enum(CUE_KINDS))
    .default([...CUE_KINDS])
    .describe('Cues that may change the value'),
  set: z
    .strictObject({
      class: z.string(),
      attribute: z.enum(['id', 'sector']).default('id'),
      own: z
        .boolean()
        .default(false)
        .describe('Whether the registering organisation itself may be a member (who holds the regie)'),
      without: z
        .array(near)
        .default([])
        .describe('A member with one of these around it does not count (absent)'),
    })
    .optional()
    .describe('Gazetteer class whose members in the sentence become the set'),
  term: z
    .string()
    .optional()
    .describe(
      'Noemer where `named` finds nothing; default: the anchor as the lexicon writes it, or the label',
    ),
  hits: z
    .array(
      z.strictObject({
        text: z.string(),
        value: z.enum(['ja', 'nee', 'gepland']).default('ja'),
        label: z.string().optional(),
        title: z.string().optional(),
        section: z.string().optional(),
        mode: z.enum(CODED_MODES).optional(),
        own: z.enum(['vt', 'jb', 'lt']).optional(),
        dayBefore: z.string().optional().describe('Text of an entry of the day before'),
        set: z.array(z.string()).optional(),
      }),
    )
    .min(1),
  misses: z
    .array(
      z.strictObject({
        text: z.string(),
        why: z.string().optional(),
        label: z.string().optional(),
        title: z.string().optional(),
        section: z.string().optional(),
        mode: z.enum(CODED_MODES).optional(),
        own: z.enum(['vt', 'jb', 'lt']).optional(),
        dayBefore: z.string().optional(),
      }),
    )
    .min(1),
});
export type Rule = z.infer<typeof ruleSchema>;
export type TextMatch = NonNullable<Rule['text']>[number];
export type FieldMatch = NonNullable<Rule['field']>[number];
export type Where = z.infer<typeof place>;
