/** Many files are checked by threads: the same reports in the same order, and a bad file costs itself. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORM, PERIODS, phaen } from './phaen';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-threads-'));
  for (let index = 10; index < 22; index += 1) {
    copyFileSync(index % 2 === 0 ? FORM : PERIODS, join(folder, `${index}.xlsx`));
  }
  writeFileSync(join(folder, '15.xlsx'), 'no workbook');
  // The demo builds the command line where that is older than its sources.
  spawnSync(process.execPath, ['scripts/demo.mjs']);
});
afterAll(() => rmSync(folder, { recursive: true }));

const built = (...argv: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['dist/cli/phaen.js', ...argv], { encoding: 'utf8', maxBuffer: 1e9 });

test.each(['ndjson', 'json', 'csv', 'sarif', 'pretty', 'table'])('%s is what one thread writes', async (format) => {
  const one = await phaen('check', folder, '--format', format);
  const many = built('check', folder, '--format', format);
  expect(many.status).toBe(2);
  expect(many.stdout).toBe(one.out);
  expect(many.stderr).toBe(one.err);
});

test.each(['1', '2', '5', '64'])('%s threads write the same', async (threads) => {
  const one = await phaen('check', folder);
  const many = built('check', folder, '--threads', threads);
  expect(many.status).toBe(2);
  expect(many.stdout).toBe(one.out);
  expect(many.stderr).toBe(one.err);
});
