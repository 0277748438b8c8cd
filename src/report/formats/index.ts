import type { ReportFormat } from '../format.js';
import { coderingCsv } from './codering-csv.js';
import { geweigerdCsv } from './geweigerd-csv.js';
import { rapportHtml } from './rapport-html.js';
import { runJson } from './run-json.js';
import { tabelCsv } from './tabel-csv.js';
import { uitsprakenCsv } from './uitspraken-csv.js';

/** Every file that an audit writes. A new format is one file and one line here. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  coderingCsv,
  uitsprakenCsv,
  tabelCsv,
  geweigerdCsv,
  runJson,
  rapportHtml,
];
