import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRoot } from '../../src/app/find-root.js';
import * as limits from '../../src/read/limits.js';

const GUIDE = readFileSync(join(findRoot(), 'docs/invoer.md'), 'utf8');
const MEGABYTE = 1024 * 1024;

test.each([
  ['xml-kapot', `dan ${limits.MAX_XML_DEPTH} elementen`],
  ['json-kapot', `dan ${limits.MAX_JSON_DEPTH} niveaus`],
  ['te-groot', `boven ${limits.MAX_FILE_BYTES / MEGABYTE} MB`],
  ['te-groot', `boven ${limits.MAX_CASE_CHARACTERS / MEGABYTE} miljoen tekens`],
  ['te-groot', `meer dan ${limits.MAX_TABLE_CELLS / 1e6} miljoen cellen`],
  ['te-groot', `meer dan ${limits.MAX_RAGGED_ROWS} rijen`],
  ['te-groot', `meer dan ${limits.MAX_MAIL_ATTACHMENTS} bijlagen`],
  ['te-groot', `meer dan ${limits.MAX_MAIL_DEPTH} berichten in elkaar`],
  ['te-groot', `meer dan ${limits.MAX_PDF_PAGES} bladzijden`],
  ['zipbom', `meer dan ${limits.MAX_ZIP_BYTES / MEGABYTE} MB`],
  ['zipbom', `meer dan ${limits.MAX_ZIP_RATIO} keer`],
  ['zipbom', `vanaf ${limits.RATIO_FROM_BYTES / MEGABYTE} MB`],
  ['zipbom', `meer dan ${limits.MAX_ZIP_ENTRIES} onderdelen`],
])('docs/invoer.md gives the limit of %s that holds: %s', (code, limit) => {
  expect(GUIDE.split('\n').find((line) => line.startsWith(`| \`${code}\``))).toContain(limit);
});
