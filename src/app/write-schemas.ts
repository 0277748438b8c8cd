import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { gazetteerSchema } from '../model/gazetteer.js';
import { indicatorSchema, themesSchema } from '../model/indicator.js';
import { cuesSchema, lexiconSchema } from '../model/lexicon.js';
import { methodSchema } from '../model/method.js';
import { profileSchema } from '../model/profile.js';
import { ruleSchema } from '../model/rule.js';
import { wordClassesSchema } from '../model/word-classes.js';

const SCHEMAS = {
  indicator: indicatorSchema,
  themes: themesSchema,
  method: methodSchema,
  rule: ruleSchema,
  lexicon: lexiconSchema,
  cues: cuesSchema,
  gazetteer: gazetteerSchema,
  profile: profileSchema,
  'word-classes': wordClassesSchema,
} as const;

/** Writes the JSON Schemas of all knowledge files to `folder`: what editors complete and check against. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2);
    writeFileSync(join(folder, `${name}.schema.json`), `${text}\n`);
  }
}
