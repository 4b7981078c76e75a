import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FixFileReport } from '../../src/cli/report';
import { inParts } from '#test/support/in-parts';
import { FORM, phaen } from './phaen';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-'));
  file = join(folder, 'plan.xlsx');
  writeFileSync(file, inParts(new Uint8Array(readFileSync(FORM)), { B41: ['จัดทำเ', 'เผนงาน'] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a cell that is formatted in parts is named, with what a person writes there', async () => {
  const { out } = await phaen('fix', file, '-o', join(folder, 'out.xlsx'));
  const lines = out.split('\n').map((line) => line.trim());
  expect(lines).toContain('แก้ไม่ได้ ๑ จุด');
  expect(lines).toContain('ให้เป็น "จัดทำแผนงาน"');
  expect(out.replace(/\s+/g, '')).toContain('ข้อความในช่องนี้จัดรูปแบบไว้เฉพาะบางส่วน');
});

test('the report has it too, and the finding is left', async () => {
  const { refused, left } = (
    await phaen('fix', file, '-o', join(folder, 'out.xlsx'), '--format=json')
  ).json() as FixFileReport;
  expect(refused).toMatchObject([{ cell: 'B41', expected: 'จัดทำแผนงาน', reasonCode: 'formatted-in-parts' }]);
  expect(left).toContainEqual(expect.objectContaining({ cell: 'B41', rule: 'text-sara-e-doubled', fix: 'offer' }));
});
