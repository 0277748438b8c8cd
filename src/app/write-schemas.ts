import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { gazetteerSchema } from '../model/gazetteer.js';
import { indicatorSchema, themesSchema } from '../model/indicator.js';
import { cuesSchema, lexiconSchema } from '../model/lexicon.js';
import { methodSchema } from '../model/method.js';
import { profileSchema } from '../model/profile.js';
import { ruleSchema } from '../model/rule.js';

const SCHEMAS = {
  indicator: indicatorSchema,
  themes: themesSchema,
  method: methodSchema,
  rule: ruleSchema,
  lexicon: lexiconSchema,
  cues: cuesSchema,
  gazetteer: gazetteerSchema,
  profile: profileSchema,
} as const;

/** The JSON Schemas of all knowledge files, by file name: what editors complete and check against. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

export function writeSchemas(root: string): void {
  mkdirSync(join(root, 'schemas'), { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(root, 'schemas', name), text);
}
