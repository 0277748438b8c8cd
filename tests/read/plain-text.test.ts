import { expect, test } from 'vitest';
import { plainText } from '../../src/read/plain-text.js';

test.each([
  ['plain text stays', 'Moeder zegt: 3 < 4 en <naam> belt.', 'Moeder zegt: 3 < 4 en <naam> belt.'],
  [
    'paragraphs and entities of HTML',
    '<p>Cli&euml;nt belt.</p><p>Later <b>niet</b>.</p>',
    'Cliënt belt.\nLater niet.',
  ],
  ['line breaks of HTML', 'Een.<br/>Twee.', 'Een.\nTwee.'],
  ['scripts in HTML', '<div>Een.</div><script>x()</script>', 'Een.'],
  [
    'RTF',
    "{\\rtf1\\ansi{\\fonttbl{\\f0\\fnil Arial;}}{\\*\\generator Riched20;}\\pard\\f0\\fs20 Cli\\'ebnt \\b belt\\b0 .\\par Later.\\par}",
    'Cliënt belt.\nLater.',
  ],
  [
    'RTF with hidden instructions and quotation marks',
    '{\\rtf1{\\*\\listtable{weg}}{\\field{\\fldinst weg}{\\fldrslt link}} zei \\ldblquote nee\\rdblquote .}',
    'link zei “nee”.',
  ],
  ['RTF without its end', '{\\rtf1 Vader belt.\\par Later', 'Vader belt.\nLater'],
  ['HTML that is not closed', '<p>Vader belt.<br>Later <b>niet', 'Vader belt.\nLater niet'],
])('%s', (_, text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test('markup without end costs no time', () => {
  const started = performance.now();
  plainText(`{\\rtf1${'{\\fonttbl{'.repeat(20_000)}`);
  plainText(`${'<p '.repeat(200_000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
