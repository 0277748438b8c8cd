import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { gazetteerSchema } from '../../model/gazetteer.js';
import { indicatorSchema, themesSchema } from '../../model/indicator.js';
import type { Knowledge } from '../../model/knowledge.js';
import { cuesSchema, lexiconSchema } from '../../model/lexicon.js';
import { methodSchema } from '../../model/method.js';
import { Problem } from '../../model/problem.js';
import { ruleSchema } from '../../model/rule.js';
import { wordClassesSchema } from '../../model/word-classes.js';
import { type Compiled, readCompiled } from './compiled.js';
import { readYaml } from './read-yaml.js';

const NOT_RULES = ['lexicon', 'gazetteers', 'lezer'];
/** Methods judge what was found and find nothing themselves: a new threshold asks for no new reading. */
const METHODS = /^indicators\/methods\//u;

/**
 * Reads all knowledge below `root` (the folder that holds indicators/ and rules/): as it was compiled when the program
 * was built, unless a file changed since.
 * @throws Problem naming the first file that is wrong, with line and column.
 */
export function loadKnowledge(root: string): Knowledge {
  const files = knowledgeFiles(root);
  return readCompiled(root, hashOf(root, files)) ?? parseKnowledge(root, files);
}

/** Knowledge from its files, and the digest of these, to be compiled. */
export function knowledgeToCompile(root: string): Compiled {
  const files = knowledgeFiles(root);
  return { digest: hashOf(root, files), knowledge: parseKnowledge(root, files) };
}

function knowledgeFiles(root: string): readonly string[] {
  return ['adapters', 'indicators', 'rules'].flatMap((folder) => yamlBelow(root, folder));
}

function parseKnowledge(root: string, all: readonly string[]): Knowledge {
  const files = all.filter((file) => !file.startsWith('adapters/'));
  const under = <Schema extends z.ZodType>(prefix: RegExp, schema: Schema): z.output<Schema>[] =>
    files
      .filter((file) => prefix.test(file))
      .map((file) => readYaml({ path: join(root, file), shown: file }, schema));
  const rules = files.filter((file) => RULE_FILES.test(file));
  const themes = under(/^indicators\/themes\.yaml$/u, themesSchema)[0];
  if (themes === undefined) throw new Problem('indicators/themes.yaml ontbreekt.', 'kennis');
  const knowledge = {
    indicators: under(/^indicators\/\d/u, indicatorSchema).sort((a, b) => a.number - b.number),
    themes,
    methods: under(METHODS, methodSchema),
    rules: under(RULE_FILES, ruleSchema),
    ruleFiles: Object.fromEntries(rules.map((file) => [basename(file, '.yaml'), file])),
    lexicons: under(/^rules\/lexicon\/[^/]+$/u, lexiconSchema),
    cues: under(/^rules\/lexicon\/cues\//u, cuesSchema),
    gazetteers: under(/^rules\/gazetteers\//u, gazetteerSchema),
    wordClasses: under(/^rules\/lezer\/klassen\//u, wordClassesSchema),
    hash: hashOf(
      root,
      all.filter((file) => !METHODS.test(file)),
    ),
  };
  refuseUnknownIndicators(knowledge);
  return knowledge;
}

const RULE_FILES = new RegExp(`^rules/(?!(?:${NOT_RULES.join('|')})/)`, 'u');

function yamlBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function refuseUnknownIndicators({ indicators, rules }: Pick<Knowledge, 'indicators' | 'rules'>): void {
  const known = new Set(indicators.map((indicator) => indicator.id));
  for (const rule of rules) {
    const wrong = rule.indicators.find((id) => !known.has(id));
    if (wrong !== undefined)
      throw new Problem(`Regel ${rule.id}: indicator "${wrong}" bestaat niet.`, 'kennis');
  }
}
