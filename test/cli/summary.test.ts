import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckReport, SummaryReport } from '../../src/cli/report';
import { XlsxHost } from '../../src/xlsx';
import { FORM, phaen } from './phaen';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-summary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file with summary tabs, and a note on the register. */
async function withNote(): Promise<string> {
  const path = join(folder, 'plan.xlsx');
  await phaen('summary', FORM, '-o', path);
  const host = XlsxHost.open(readFileSync(path));
  const note = { sheet: 'ทะเบียนโครงการ', cell: 'S2', before: { value: null }, after: { value: 'ตรวจแล้ว' } } as const;
  await host.apply([{ kind: 'cell', ...note }]);
  writeFileSync(path, host.bytes());
  return path;
}

async function json<T>(...argv: readonly string[]): Promise<T> {
  return (await phaen(...argv, '--format', 'json')).json() as T;
}

/** The names of all tabs, in order; `register` is the register's. */
const tabs = (register: string): string[] => [
  ...['ภาพรวม', 'ผลการตรวจ', 'สรุปจำนวนโครงการ', register],
  ...['ปฏิทินรายไตรมาส', 'สรุปตามหน่วยงาน', 'สรุปงบประมาณ', 'เป้าหมายส่วนที่ ๔'],
];

test('a tab that nobody has worked on is written over, and nothing is said', async () => {
  const path = join(folder, 'plan.xlsx');
  await phaen('summary', FORM, '-o', path);
  const report = await json<SummaryReport>('summary', path, '-o', path);
  expect(report.written).toEqual(tabs('ทะเบียนโครงการ'));
  expect(report).not.toHaveProperty('preserved');
});

test('a note typed on a tab is there after the summary is written again, and the report says so', async () => {
  const path = await withNote();
  const report = await json<SummaryReport>('summary', path, '-o', path);
  expect(report.written).toEqual(tabs('ทะเบียนโครงการ (2)'));
  expect(report.preserved).toEqual([
    {
      tab: 'ทะเบียนโครงการ',
      successor: 'ทะเบียนโครงการ (2)',
      reasonCode: 'edited',
      reason: expect.stringContaining('แผ่นงาน “ทะเบียนโครงการ (2)”') as unknown,
      cells: ['S2'],
      objects: [],
    },
  ]);
  const { sheets } = await XlsxHost.open(readFileSync(path)).read();
  const kept = sheets.find(({ name }) => name === 'ทะเบียนโครงการ');
  expect(kept?.values.flat()).toContain('ตรวจแล้ว');
  expect((await json<CheckReport>('check', path)).plan.projects).toHaveLength(16);
});

test('on a terminal a sentence names both tabs', async () => {
  const path = await withNote();
  const { out, status } = await phaen('summary', path, '-o', path);
  expect(status).toBe(0);
  const said = out.replaceAll(/\s/g, '');
  expect(said).toContain('แผ่นงาน“ทะเบียนโครงการ”มีสิ่งที่เพิ่มหรือแก้ไขไว้(ช่องS2)');
  expect(said).toContain('อยู่ในแผ่นงาน“ทะเบียนโครงการ(2)”');
});

test('tabs are chosen by name or id; the register comes along with those that count over it, and that is said', async () => {
  const path = join(folder, 'plan.xlsx');
  const argv = ['summary', FORM, '-o', path, '--tabs', 'ปฏิทินรายไตรมาส, budget'];
  const report = await json<SummaryReport>(...argv);
  expect(report.tabs).toEqual([
    { id: 'register', name: 'ทะเบียนโครงการ', rows: 16, isNew: true },
    { id: 'calendar', name: 'ปฏิทินรายไตรมาส', rows: 3 + 16, isNew: true },
    { id: 'budget', name: 'สรุปงบประมาณ', rows: 3 + 13 + 3, isNew: true },
  ]);
  expect(report.addsRegister).toBe(true);
  expect((await phaen(...argv)).out).toContain('ทะเบียนโครงการเขียนไปด้วย');
  const again = await json<SummaryReport>('summary', path, '-o', path, '--tabs=calendar');
  expect(again.tabs).toEqual([{ id: 'calendar', name: 'ปฏิทินรายไตรมาส', rows: 3 + 16, isNew: false }]);
  expect(again).not.toHaveProperty('addsRegister');
});

test('a tab that there is not is answered with those that there are, and nothing is written', async () => {
  const { err, status } = await phaen('summary', FORM, '--dry-run', '--tabs', 'budget,ปฏิทิน');
  expect(status).toBe(2);
  expect(err).toContain('ไม่รู้จักแผ่นงานสรุป "ปฏิทิน" ที่มีคือ ภาพรวม (overview), ');
  const slip = await phaen('summary', FORM, '--dry-run', '--tabs', 'unit');
  expect(slip.err).toContain('ไม่รู้จักแผ่นงานสรุป "unit" ท่านหมายถึง units หรือไม่');
  expect((await phaen('check', FORM, '--tabs', 'budget')).status).toBe(2);
});

test('the findings among the tabs are those of the settings that are given', async () => {
  const config = join(folder, 'own.json');
  writeFileSync(config, '{"rules": {"placeholder-left": "off"}}');
  const rowsOf = ({ tabs: [tab] }: SummaryReport): number => tab?.rows ?? 0;
  const argv = ['summary', FORM, '--dry-run', '--tabs', 'findings'];
  const usual = await json<SummaryReport>(...argv);
  const own = await json<SummaryReport>(...argv, '--config', config);
  expect(rowsOf(usual)).toBe(usual.findings.length);
  expect(rowsOf(own)).toBe(own.findings.length);
  expect(rowsOf(own)).toBeLessThan(rowsOf(usual));
});
