import { expect, test } from 'vitest';
import { loadPdfParse } from '../../src/read/document/load-pdf-parse.js';

test('reading a PDF leaves the arrays of the process as they were', async () => {
  const native = Array.prototype.push;
  await loadPdfParse();
  expect(Array.prototype.push).toBe(native);
  expect(native.toString()).toContain('[native code]');
});
