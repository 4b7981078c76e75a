/** The command line as a process: what it leaves if it is ended, and what it says if its output cannot be written. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FORM, PERIODS, phaen } from './phaen';

const PHAEN = [process.execPath, '--import', 'tsx', 'src/cli/main.ts'];
/** `fsync` never answers: a disk that is as slow as can be. */
const STUCK = `require('node:fs').fsync = () => setInterval(() => undefined, 1000)`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-process-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly err: string;
}

/** Runs a line of bash, in which `phaen` is the command line. */
function bash(line: string): Ended {
  const command = PHAEN.map((each) => `'${each}'`).join(' ');
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `phaen() { ${command} "$@"; }; ${line}`]);
  return { status, stdout, err: stderr.toString() };
}

/** A fill that waits for the disk, with its other file there. */
async function stuckFill(output: string): Promise<ChildProcess> {
  const preload = join(folder, 'stuck.cjs');
  writeFileSync(preload, STUCK);
  const [node = '', ...options] = PHAEN;
  const child = spawn(node, ['--require', preload, ...options, 'fill', PERIODS, '-o', output], { stdio: 'ignore' });
  while (!readdirSync(folder).some((name) => name.endsWith('.tmp')) && child.exitCode === null) await setTimeout(20);
  return child;
}

describe('a signal while the result is being written', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: ends with %i, and leaves what was there', async (signal, status) => {
    const output = join(folder, 'out.xlsx');
    writeFileSync(output, 'mine');
    const child = await stuckFill(output);
    expect(readdirSync(folder)).toHaveLength(3);
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([status, null]);
    expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'stuck.cjs']);
    expect(readFileSync(output, 'utf8')).toBe('mine');
  });
});

describe('standard output', () => {
  it('takes the workbook as it is', async () => {
    const { status, stdout, err } = bash(`phaen fill ${PERIODS} -o - | cat`);
    expect(status).toBe(0);
    expect(stdout.equals((await phaen('fill', PERIODS, '-o', '-')).bytes ?? new Uint8Array())).toBe(true);
    expect(err).toMatch(/ส่งไฟล์ Excel ออกทาง standard output แล้ว/);
  });

  it.each([
    `check ${FORM}`,
    `check ${FORM} --format json`,
    'rules',
    '--help',
    `fill ${PERIODS} --dry-run`,
    `fill ${PERIODS} -o -`,
  ])('full: phaen %s ends with 2 and a sentence', (line) => {
    const { status, err } = bash(`phaen ${line} > /dev/full`);
    expect({ status, err }).toEqual({
      status: 2,
      err: 'phaen: เขียนผลออกทาง standard output ไม่ครบ: ที่เก็บเต็ม\n',
    });
  });

  it.each([`check ${FORM}`, `check ${FORM} ${FORM} --format json`, `fill ${PERIODS} -o -`])(
    'closed by its reader: phaen %s ends with 2 and a sentence',
    (line) => {
      // The reader is gone before anything is written.
      const { status, err } = bash(`{ sleep 0.5; phaen ${line}; } | true; exit \${PIPESTATUS[0]}`);
      expect({ status, err }).toEqual({
        status: 2,
        err: 'phaen: เขียนผลออกทาง standard output ไม่ครบ: โปรแกรมที่รับผลปิดไปก่อน\n',
      });
    },
  );

  it('closed by a reader that has seen the first line: no stack', () => {
    const { stdout, err } = bash(`phaen check ${`${FORM} `.repeat(40)} | head -1`);
    expect(stdout.toString()).toBe(`${FORM}\n`);
    expect(err).toMatch(/^(phaen: .*\n)?$/);
  });
});

describe('standard error', () => {
  it.each(['2>&-', '2>/dev/full', '2> >(true)'])('%s: is not missed', (elsewhere) => {
    expect(bash(`phaen check ${FORM} ${elsewhere}`)).toMatchObject({ status: 1, err: '' });
    expect(bash(`phaen check no-such-file.xlsx ${elsewhere}`)).toMatchObject({ status: 2, err: '' });
    expect(bash(`phaen fill ${PERIODS} -o - ${elsewhere} | cat`)).toMatchObject({ status: 0, err: '' });
  });
});

test('a file for which there is no room: ends with 2 and a sentence, and leaves what was there', () => {
  const output = join(folder, 'out.xlsx');
  writeFileSync(output, 'mine');
  // No file may be larger than a block of 1,024 bytes.
  const { status, stdout, err } = bash(`export TSX_DISABLE_CACHE=1; ulimit -f 1; phaen fill ${PERIODS} -o ${output}`);
  expect({ status, out: stdout.toString() }).toEqual({ status: 2, out: '' });
  expect(err.replaceAll(/\s+/g, ' ')).toMatch(/เพราะที่เก็บเต็ม .*\[cannot-write\]/);
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
  expect(readFileSync(output, 'utf8')).toBe('mine');
});
