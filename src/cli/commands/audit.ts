import type { Command } from 'commander';
import type { AuditResult } from '../../model/audit-result.js';
import { Problem } from '../../model/problem.js';
import { fill } from '../../report/terminal/fill.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit.js';

const MOST_WORKERS = 64;

interface AuditOptions {
  readonly uit: string;
  readonly adapter?: string;
  readonly koppeling?: string;
  readonly organisatie?: string;
  readonly methode?: string;
  readonly bronnummers?: true;
  readonly alleenRegels?: true;
  readonly ocr?: true;
  readonly werkers?: number;
  readonly store?: string;
  readonly json?: true;
}

export function addAudit(program: Command, context: Context): void {
  const { words } = context;
  program
    .command('audit')
    .description(words.audit)
    .argument('<invoer...>', words.auditInput)
    .requiredOption('--uit <map>', words.uit)
    .option('--adapter <id>', words.adapter)
    .option('--koppeling <bestand>', words.koppeling)
    .option('--organisatie <naam>', words.organisatie)
    .option('--methode <id>', words.methode)
    .option('--bronnummers', words.bronnummers)
    .option('--alleen-regels', words.alleenRegels)
    .option('--ocr', words.ocr)
    .option('--werkers <aantal>', words.werkers, (given) => parseWorkers(given, words))
    .option('--store <opslag>', words.storeAudit)
    .option('--json', words.json)
    .action((inputs: string[], options: AuditOptions) => runAudit({ inputs, options, context }));
}

interface RunAudit {
  readonly inputs: readonly string[];
  readonly options: AuditOptions;
  readonly context: Context;
}

async function runAudit({ inputs, options, context }: RunAudit): Promise<void> {
  const { audit } = await import('../../app/audit.js');
  const { writeReports } = await import('../../app/write-reports.js');
  const { showProgress } = await import('../show-progress.js');
  const { join } = await import('node:path');
  const progress = await showProgress({ inputs, adapter: options.adapter, context });
  const result = await audit({
    inputs,
    keys: options.koppeling,
    adapter: options.adapter,
    organisation: options.organisatie,
    method: options.methode,
    sourceNumbers: options.bronnummers,
    rulesOnly: options.alleenRegels,
    ocr: options.ocr,
    workers: options.werkers,
    store: options.store ?? join(options.uit, 'zichtlijn.sqlite'),
    root: context.root,
    onProgress: progress.show,
  }).finally(progress.done);
  const files = await writeReports(result, options.uit);
  if (options.json) await printJson(result);
  else await printResult({ result, files, folder: options.uit, context });
  process.exitCode = exitOf(result);
}

function parseWorkers(given: string, { werkersWrong }: Context['words']): number {
  const workers = Number(given);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new Problem(fill(werkersWrong, given), 'gebruik');
  return workers;
}

function exitOf({ dossiers, run }: AuditResult): number {
  if (dossiers === 0) return EXIT.unusable;
  return run.refusals.length > 0 ? EXIT.refusals : EXIT.done;
}

async function printJson(result: AuditResult): Promise<void> {
  const { resultJson } = await import('../../report/terminal/result-json.js');
  console.log(resultJson(result));
}

interface PrintResult {
  readonly result: AuditResult;
  readonly files: readonly string[];
  readonly folder: string;
  readonly context: Context;
}

async function printResult({
  result,
  files,
  folder,
  context: { words, language },
}: PrintResult): Promise<void> {
  const { printTables } = await import('../../report/terminal/print-tables.js');
  if (result.dossiers > 0) console.log(printTables(result, language));
  const { refusals } = result.run;
  if (refusals.length > 0) console.error(fill(words.refusedHead, refusals.length));
  for (const { file, code, reason } of refusals) console.error(`  ${file} [${code}] ${reason}`);
  if (result.dossiers === 0) console.error(fill(words.nothingRead, folder));
  console.log(fill(words.written, folder, files.join(', ')));
}
