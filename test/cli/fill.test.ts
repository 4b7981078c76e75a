import {
  chmodSync,
  lstatSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { SUMMARY_TABS } from '../../src/core/summary/tabs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { CheckReport, FillFileReport } from '../../src/cli/report';
import { edited, FORM, PERIODS, phaen } from './phaen';

const SHEET = 'xl/worksheets/sheet1.xml';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-fill-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function fill(...argv: readonly string[]): Promise<FillFileReport> {
  return (await phaen('fill', ...argv, '--format', 'json')).json() as FillFileReport;
}

describe('phaen fill', () => {
  it.each(['q.ods', 'q.csv', 'q.zip'])('refuses to write a workbook as %s', async (name) => {
    const { status, err } = await phaen('fill', PERIODS, '-o', join(folder, name));
    expect([status, err]).toEqual([2, expect.stringContaining('.xlsx')]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps what the file that it replaces allows', async () => {
    const output = join(folder, 'shared.xlsx');
    writeFileSync(output, '');
    chmodSync(output, 0o664);
    await phaen('fill', PERIODS, '-o', output);
    expect(statSync(output).mode & 0o777).toBe(0o664);
  });

  it('writes what it reports, and the marks can be read back', async () => {
    const output = join(folder, 'filled.xlsx');
    const { filled, refused } = await fill(PERIODS, '-o', output);
    expect(filled.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);

    const after = (await phaen('check', output, '--format', 'json')).json() as CheckReport;
    for (const { title, quarters } of filled) {
      expect(after.plan.projects).toContainEqual(expect.objectContaining({ title, quarters }));
    }
  });

  it('reports place, text and quarters of what it filled, and reason and suggestion of what it asks', async () => {
    const { filled, refused } = await fill(PERIODS, '--dry-run');
    expect(filled[0]).toEqual({
      title: expect.any(String) as unknown,
      sheet: 'แผนปฏิบัติการ',
      cell: 'G40',
      text: 'ต.ค. ๖๗ - ธ.ค. ๖๗',
      quarters: [1],
    });
    const asked = refused.find(({ text }) => text === 'ตามความเหมาะสม');
    expect(asked).toMatchObject({ sheet: 'แผนปฏิบัติการ', cell: 'G47', suggestion: null });
    expect(asked?.reason).toMatch(/[ก-๙]/);
  });

  it('asks where the period stands in the quarter cells, and does not move it by itself', async () => {
    const { refused } = await fill(PERIODS, '--dry-run');
    expect(refused).toContainEqual(
      expect.objectContaining({
        cell: 'H51',
        text: 'เม.ย. - ก.ย. 68',
        reasonCode: 'needs-consent',
        suggestion: [3, 4],
      }),
    );
  });

  it('says the same in a dry run, and writes nothing', async () => {
    const dry = await fill(PERIODS, '--dry-run');
    const real = await fill(PERIODS, '-o', join(folder, 'filled.xlsx'));
    expect(real.saved).toEqual({ output: join(folder, 'filled.xlsx'), outcome: 'written' });
    expect(dry).toEqual({ ...real, saved: { output: null, outcome: 'dry-run' } });
    expect(readdirSync(folder)).toEqual(['filled.xlsx']);
  });

  it('fills what it filled only once', async () => {
    const first = join(folder, 'first.xlsx');
    await phaen('fill', PERIODS, '-o', first);
    expect((await fill(first, '--dry-run')).filled).toEqual([]);
  });

  it('says so where the sheet is protected, and ends well', async () => {
    const file = join(folder, 'protected.xlsx');
    writeFileSync(
      file,
      edited(PERIODS, SHEET, (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')),
    );
    const { status, out } = await phaen('fill', file, '-o', join(folder, 'out.xlsx'));
    expect(status).toBe(0);
    expect(out).toMatch(/แผ่นงานนี้ป้องกัน/);
    expect((await fill(file, '--dry-run')).filled).toEqual([]);
  });

  it('tells a person what it wrote, what it asks, and where the result is', async () => {
    const output = join(folder, 'ผล.xlsx');
    const { status, out, err } = await phaen('fill', PERIODS, '-o', output);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/ทำเครื่องหมายแล้ว [๐-๙]+ โครงการ/);
    expect(out).toMatch(/แผนปฏิบัติการ!G40 +✓ · · · +ต\.ค\. ๖๗ - ธ\.ค\. ๖๗/);
    expect(out).toContain(`บันทึกที่ ${output} (ไฟล์เดิมไม่ถูกแก้)`);
  });
});

const ALL_TABS = SUMMARY_TABS.map(({ name }) => name);

describe('phaen summary', () => {
  it('adds the tabs and leaves the plan as it reads', async () => {
    const output = join(folder, 'summary.xlsx');
    const { status, json } = await phaen('summary', FORM, '-o', output, '--format', 'json');
    expect(status).toBe(0);
    expect(json()).toMatchObject({ file: FORM, ok: true, written: ALL_TABS, refused: [] });
    const [before, after] = await Promise.all([
      phaen('check', FORM, '--format=json'),
      phaen('check', output, '--format=json'),
    ]);
    const receipt = expect.objectContaining({ fits: true }) as unknown;
    expect(after.json()).toEqual({ ...(before.json() as CheckReport), file: output, receipt });
  });

  it('rewrites its own tabs in place', async () => {
    const [first, second] = [join(folder, 'first.xlsx'), join(folder, 'second.xlsx')];
    await phaen('summary', FORM, '-o', first);
    expect((await phaen('summary', first, '-o', second, '--format=json')).json()).toMatchObject({
      written: ALL_TABS,
    });
  });

  it('writes nothing where the workbook takes no sheets', async () => {
    const file = join(folder, 'locked.xlsx');
    const output = join(folder, 'out.xlsx');
    writeFileSync(
      file,
      edited(FORM, 'xl/workbook.xml', (xml) =>
        xml.replace('<workbookProtection/>', '<workbookProtection lockStructure="1"/>'),
      ),
    );
    const { status, json } = await phaen('summary', file, '-o', output, '--format=json');
    expect(status).toBe(2);
    expect(json()).toMatchObject({ ok: false, problem: { code: 'cannot-write' } });
    expect(existsSync(output)).toBe(false);
  });
});

describe("the user's file", () => {
  const mine = (): string => {
    const file = join(folder, 'mine.xlsx');
    writeFileSync(file, original);
    return file;
  };
  const original = readFileSync(PERIODS);

  it('is written over where they name it', async () => {
    const file = mine();
    const { out } = await phaen('fill', file, '-o', file);
    expect(out).toContain('(ทับไฟล์เดิมตามที่สั่ง)');
    expect(readFileSync(file).equals(original)).toBe(false);
    expect(readdirSync(folder)).toEqual(['mine.xlsx']);
  });

  it('stays as it is behind a second name', async () => {
    const file = mine();
    const output = join(folder, 'link.xlsx');
    linkSync(file, output);
    const { status, out } = await phaen('fill', file, '-o', output);
    expect(status).toBe(0);
    expect(out).toContain('ไฟล์เดิมไม่ถูกแก้');
    expect(readFileSync(file).equals(original)).toBe(true);
    expect(readFileSync(output).equals(original)).toBe(false);
  });

  it('is written through a link to it, and the page says so', async () => {
    const file = mine();
    const output = join(folder, 'link.xlsx');
    symlinkSync(file, output);
    const { status, out } = await phaen('fill', file, '-o', output);
    expect(status).toBe(0);
    expect(out).toContain('ทับไฟล์เดิมตามที่สั่ง');
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(readFileSync(file).equals(original)).toBe(false);
  });

  it('is known by another spelling', async () => {
    const file = mine();
    symlinkSync(folder, join(folder, 'here'));
    const { out } = await phaen('fill', file, '-o', join(folder, 'here', basename(file)));
    expect(out).toContain('ทับไฟล์เดิมตามที่สั่ง');
    expect(readFileSync(file).equals(original)).toBe(false);
  });

  it('stays as it is if the output is a link to another file, which is written', async () => {
    const file = mine();
    const other = join(folder, 'other.xlsx');
    const output = join(folder, 'link.xlsx');
    writeFileSync(other, '');
    symlinkSync(other, output);
    const { out } = await phaen('fill', file, '-o', output);
    expect(out).toContain('ไฟล์เดิมไม่ถูกแก้');
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(readFileSync(other).length).toBeGreaterThan(0);
    expect(readFileSync(file).equals(original)).toBe(true);
  });

  it.each(['/dev/null', '/nowhere/file.xlsx'])('is not written to a link to %s', async (target) => {
    const output = join(folder, 'link.xlsx');
    symlinkSync(target, output);
    expect((await phaen('fill', mine(), '-o', output)).status).toBe(2);
    expect(readlinkSync(output)).toBe(target);
  });

  it('keeps its permissions', async () => {
    const file = mine();
    const output = join(folder, 'private.xlsx');
    writeFileSync(output, '', { mode: 0o600 });
    await phaen('summary', file, '-o', output);
    expect(statSync(output).mode & 0o777).toBe(0o600);
  });
});
