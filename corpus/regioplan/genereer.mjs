import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeDossiers } from './generator/dossiers.mjs';
import { goldCsv, goldOf } from './generator/gold.mjs';
import { ORGANISATIONS } from './generator/organisations.mjs';
import { loadPlan } from './generator/plan.mjs';
import { loadTexts } from './generator/texts.mjs';

/** The three organisations with their dossiers, as planned in `plan/` and worded in `teksten/`. */
export function composeCorpus() {
  const texts = loadTexts(new URL('teksten/', import.meta.url));
  return ORGANISATIONS.map((organisation) => {
    const plan = loadPlan(new URL(`plan/${organisation.id}.csv`, import.meta.url));
    return { organisation, dossiers: composeDossiers({ organisation, plan, texts }) };
  });
}

/** Every file of the corpus: path below the output folder → content. */
export function corpusFiles(corpus) {
  const files = new Map();
  for (const one of corpus) {
    for (const [path, content] of one.organisation.write(one)) {
      files.set(`${one.organisation.id}/${path}`, Buffer.from(content));
    }
  }
  files.set('goud.csv', Buffer.from(goldCsv(corpus.flatMap(({ dossiers }) => goldOf(dossiers)))));
  return files;
}

export function writeFiles(files, folder) {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('uitvoer/', import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  const files = corpusFiles(composeCorpus());
  writeFiles(files, folder);
  console.log(`${files.size} bestanden geschreven in ${folder}`);
}
