import { spawnSync } from 'node:child_process';
import { FORM } from './phaen';

/** A program's output, its exit status and nothing of this process. */
function node(...argv: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...argv], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run demo', () => {
  let demo = { status: null as number | null, stdout: '', stderr: '' };

  // The demo builds the command line where that is older than its sources.
  beforeAll(() => {
    demo = node('scripts/demo.mjs');
  });

  it('shows a check, a fill and a summary, and ends by itself', () => {
    expect(demo).toMatchObject({ status: 0, stderr: '' });
    const steps = [
      /^━━ 1\..+/m,
      /รวมทั้งสิ้น +๑๘ +๑๖ +-๒/,
      /^━━ 2\..+/m,
      /ทำเครื่องหมายแล้ว [๐-๙]+ โครงการ/,
      /^━━ 3\..+/m,
      /เขียนแผ่นงานสรุปแล้ว ๘ แผ่น/,
    ];
    for (const step of steps) expect(demo.stdout).toMatch(step);
  });

  it('leaves a command that runs by itself', () => {
    const { status, stdout, stderr } = node('dist/cli/phaen.js', 'check', FORM, '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, plan: { projects: { length: 16 } } });
  });

  it('leaves a command that says how it is used', () => {
    expect(node('dist/cli/phaen.js')).toMatchObject({ status: 2, stdout: '' });
  });
});
