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

test('a tab that nobody has worked on is written over, and nothing is said', async () => {
  const path = join(folder, 'plan.xlsx');
  await phaen('summary', FORM, '-o', path);
  const report = await json<SummaryReport>('summary', path, '-o', path);
  expect(report.written).toEqual(['ทะเบียนโครงการ', 'สรุปจำนวนโครงการ']);
  expect(report).not.toHaveProperty('preserved');
});

test('a note typed on a tab is there after the summary is written again, and the report says so', async () => {
  const path = await withNote();
  const report = await json<SummaryReport>('summary', path, '-o', path);
  expect(report.written).toEqual(['ทะเบียนโครงการ (2)', 'สรุปจำนวนโครงการ']);
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
