/** Where results go: to a file, to standard output, nowhere. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { FillFileReport, FixFileReport, SummaryReport } from '../../src/cli/report';
import { edited, FORM, PERIODS, phaen } from './phaen';

type Report = FixFileReport | FillFileReport | SummaryReport;
/** A file in which each command has something to write. */
const JOBS: readonly (readonly [string, string, ...string[]])[] = [
  ['fix', FORM, '--rule', 'count-guideline-listed'],
  ['fill', PERIODS],
  ['summary', FORM],
];
const NOTHING = /ไม่มีไฟล์ใดถูกเขียน เพราะไม่มีสิ่งใดเปลี่ยน \(ถ้าต้องการสำเนา เพิ่ม --copy\)/;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(JOBS)('phaen %s', (command, file, ...options) => {
  it('writes to standard output the workbook that it writes to a file, and reports to standard error', async () => {
    const output = join(folder, 'out.xlsx');
    const written = await phaen(command, file, ...options, '-o', output);
    const streamed = await phaen(command, file, ...options, '-o', '-');
    expect(streamed).toMatchObject({ status: 0, out: '' });
    expect(streamed.bytes).not.toBeNull();
    expect(readFileSync(output).equals(streamed.bytes ?? new Uint8Array())).toBe(true);
    const end = 'ส่งไฟล์ Excel ออกทาง standard output แล้ว (ไฟล์เดิมไม่ถูกแก้)';
    expect(streamed.err).toBe(written.out.replace(/^บันทึกที่[^)]*\)$/m, end));
  });

  it('reports as JSON to standard error too', async () => {
    const { status, out, err } = await phaen(command, file, ...options, '-o', '-', '--format', 'json');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(JSON.parse(err)).toMatchObject({ ok: true, saved: { output: '-', outcome: 'written' } });
  });

  it('writes no workbook to a terminal', async () => {
    const refused = vi.fn();
    let err = '';
    const status = await run([command, file, ...options, '-o', '-'], {
      stdout: { isTTY: true, write: refused },
      stderr: { write: (text) => (err += text) },
      env: {},
      pipe: async () => {
        refused();
      },
    });
    expect(status).toBe(2);
    expect(err).toMatch(/ซึ่งตอนนี้เป็นหน้าจอ/);
    expect(refused).not.toHaveBeenCalled();
  });

  it('says in a dry run what it would write, and writes nothing', async () => {
    const dry = await phaen(command, file, ...options, '--dry-run', '--format=json');
    const real = await phaen(command, file, ...options, '-o', join(folder, 'out.xlsx'), '--format=json');
    expect(dry).toMatchObject({ status: 0, err: '', bytes: null });
    expect(dry.json()).toEqual({ ...(real.json() as Report), saved: { output: null, outcome: 'dry-run' } });
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
    const { out } = await phaen(command, file, ...options, '--dry-run');
    expect(out).toMatch(/\nจะ(แก้|ทำเครื่องหมาย|เขียนแผ่นงานสรุป) [๐-๙]+ [^]*\nลองดูเท่านั้น \(--dry-run\)/);
  });

  it('says why there is no workbook', async () => {
    const { status, out, err, bytes } = await phaen(command, 'no-such-file.xlsx', ...options, '-o', '-');
    expect({ status, out, bytes }).toEqual({ status: 2, out: '', bytes: null });
    expect(err).toMatch(/ไม่พบไฟล์นี้/);
  });
});

describe('with nothing to change', () => {
  /** A plan whose sheet takes no marks, and in which nothing has a fix. */
  const unchanged = [
    ['fix', () => readFileSync(FORM), ['--rule', 'coordinator-missing']],
    [
      'fill',
      () =>
        edited(PERIODS, 'xl/worksheets/sheet1.xml', (xml) =>
          xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
        ),
      [],
    ],
  ] as const;

  describe.each(unchanged)('phaen %s', (command, make, options) => {
    let file = '';
    beforeEach(() => {
      file = join(folder, 'plan.xlsx');
      writeFileSync(file, make());
    });

    it('writes no copy, and says why', async () => {
      const output = join(folder, 'out.xlsx');
      const { status, out, err } = await phaen(command, file, ...options, '-o', output);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(NOTHING);
      expect(existsSync(output)).toBe(false);
      const { json } = await phaen(command, file, ...options, '-o', output, '--format=json');
      expect((json() as Report).saved).toEqual({ output: null, outcome: 'nothing-to-write' });
    });

    it('writes the copy that was asked for: the same bytes', async () => {
      const output = join(folder, 'out.xlsx');
      const { out } = await phaen(command, file, ...options, '-o', output, '--copy');
      expect(out).toContain(`บันทึกที่ ${output}`);
      expect(readFileSync(output).equals(readFileSync(file))).toBe(true);
    });

    it('passes the same bytes on to whoever reads standard output', async () => {
      const { bytes } = await phaen(command, file, ...options, '-o', '-');
      expect(readFileSync(file).equals(bytes ?? new Uint8Array())).toBe(true);
    });
  });
});
