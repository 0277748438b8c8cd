import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

test('whoever stops reading along breaks nothing', async () => {
  const child = spawn(process.execPath, ['dist/main.js', 'regels'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints += String(text);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(complaints).toBe('');
  expect(code).toBe(0);
});
