/** The bar of a check of many files: on standard error, and only in a terminal. */
import { run } from '../../src/cli/run';
import { FORM, PERIODS } from './phaen';

async function check(isTTY: boolean, ...files: readonly string[]): Promise<{ out: string; err: string }> {
  let out = '';
  let err = '';
  await run(['check', ...files, '--format=csv'], {
    stdout: { write: (text) => (out += text) },
    stderr: { isTTY, columns: 80, write: (text) => (err += text) },
    env: {},
    pipe: async () => undefined,
  });
  return { out, err };
}

test('shows how many are done, and leaves an empty line', async () => {
  const { out, err } = await check(true, FORM, PERIODS);
  const drawn = err.split('\r').map((text) => text.trim());
  expect(drawn.filter((text) => text !== '')).toEqual([
    '░░░░░░░░░░░░░░░░░░░░ ตรวจแล้ว ๐ จาก ๒ ไฟล์',
    '██████████░░░░░░░░░░ ตรวจแล้ว ๑ จาก ๒ ไฟล์',
  ]);
  expect(drawn.at(-1)).toBe('');
  expect(out).not.toContain('ตรวจแล้ว');
});

test.each([
  ['no terminal', false, [FORM, PERIODS]],
  ['one file', true, [FORM]],
] as const)('%s: no bar', async (_case, isTTY, files) => {
  expect((await check(isTTY, ...files)).err).toBe('');
});
