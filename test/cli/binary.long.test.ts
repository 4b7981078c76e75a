import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

describe('what V8 compiled of the command, kept beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phaen-'));
  const script = join(folder, 'cli/work.js');
  const kept = `${script}.compiled`;
  const check = (): ReturnType<typeof node> => node(join(folder, 'cli/phaen.js'), 'check', FORM);
  /** Whether V8 refused what was kept; null if none was given to it. `before` runs ahead of the command. */
  const isRefused = (before = ''): string | null => {
    const heard = join(folder, 'heard');
    rmSync(heard, { force: true });
    writeFileSync(
      join(folder, 'hear.cjs'),
      `${before}
       const vm = require('node:vm');
       vm.Script = class extends vm.Script {
         constructor(...given) {
           super(...given);
           require('node:fs').writeFileSync(${JSON.stringify(heard)}, String(this.cachedDataRejected));
         }
       };`,
    );
    node('--require', join(folder, 'hear.cjs'), join(folder, 'cli/phaen.js'), 'check', FORM);
    return existsSync(heard) ? readFileSync(heard, 'utf8') : null;
  };

  beforeEach(() => cpSync('dist/cli', join(folder, 'cli'), { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is taken', () => {
    expect(isRefused()).toBe('false');
  });

  it('changes nothing that is said', () => {
    const by = check();
    rmSync(kept);
    expect(isRefused()).toBeNull();
    expect(check()).toEqual(by);
    expect(by).toMatchObject({ status: 1, stderr: '' });
  });

  it('is not taken for another script of the same length', () => {
    const text = readFileSync(script, 'utf8');
    expect(text).toContain('"ต่อไป"');
    writeFileSync(script, text.replaceAll('"ต่อไป"', '"ไปต่อ"'));
    expect(check().stdout).toContain('ไปต่อ');
    expect(isRefused()).toBeNull();
  });

  it.each([
    ['version', 'versions'],
    ['build', 'config'],
  ])('is not given to another %s of Node.js, whose V8 can crash on it', (_name, what) => {
    expect(isRefused(`Object.defineProperty(process, '${what}', { value: {} });`)).toBeNull();
  });

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1_000), 'true'],
    ['of the script alone', (bytes: Buffer) => bytes.subarray(0, readFileSync(script).length), null],
    ['empty', () => Buffer.alloc(0), null],
  ])('%s is passed over', (_name, change, refused) => {
    const by = check();
    writeFileSync(kept, change(readFileSync(kept)));
    expect(isRefused()).toBe(refused);
    expect(check()).toEqual(by);
  });
});
