import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('whoever reads the first line only breaks nothing', () => {
  const out = mkdtempSync(join(tmpdir(), 'zichtlijn-pijp-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const audit = `'${process.execPath}' dist/main.js audit corpus/regioplan/uitvoer/vt corpus/regioplan/uitvoer/jb corpus/regioplan/uitvoer/lt --uit '${out}' --alleen-regels --json`;
  const { stdout, stderr } = spawnSync('sh', ['-c', `${audit} | head -n 1`], { encoding: 'utf8' });
  expect(stdout).toBe('{\n');
  expect(stderr).toBe('');
});
