/** The receipt in a workbook that an office receives: whether the plan is still the one that was checked. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json';
import type { CheckReport } from '../../src/cli/report';
import { writeFindings } from '../../src/core/jobs/write-findings';
import { contentAt } from '../../src/core/workbook/contents';
import { XlsxHost } from '../../src/xlsx';
import { PERIODS, phaen } from './phaen';

const ISSUE = { moment: '2026-11-29T14:30', version: manifest.version };

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'phaen-receipt-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A plan with its receipt, changed since if it is to be. */
async function received(version: string, isChanged: boolean): Promise<string> {
  const host = XlsxHost.open(readFileSync(PERIODS));
  await writeFindings(host, { ...ISSUE, version });
  const at = { sheet: 'แผนปฏิบัติการ', cell: 'G27' };
  const before = contentAt(await host.read(), at);
  if (isChanged) await host.apply([{ kind: 'cell', ...at, before, after: { value: 100 } }]);
  const path = join(folder, 'แผน.xlsx');
  writeFileSync(path, host.bytes());
  return path;
}

test.each([
  [manifest.version, false, true, 'ใบรายงานผลการตรวจในไฟล์นี้ (๒๙ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.) ตรงกับแผน'],
  [manifest.version, true, false, 'แผนเปลี่ยนไปหลังออกใบรายงานผลการตรวจเมื่อ ๒๙ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐ น.'],
  ['0.0.9', true, null, 'ออกโดย Phaen 0.0.9 จึงเทียบกับแผนไม่ได้แน่ชัด'],
])('of version %s, changed since: %p', async (version, isChanged, fits, words) => {
  const file = await received(version, isChanged);
  const report = (await phaen('check', file, '--format=json')).json() as CheckReport;
  expect(report.receipt).toMatchObject({ date: ISSUE.moment, version, fits });
  expect(report.receipt?.message).toContain(words);
  expect(report.receipt?.fingerprint === report.fingerprint).toBe(fits === true);
  // The terminal breaks lines.
  const letters = (text: string): string => text.replace(/\s/g, '');
  expect(letters((await phaen('check', file)).out)).toContain(letters(words));
});

test('nothing is said of a workbook without one', async () => {
  const report = (await phaen('check', PERIODS, '--format=json')).json() as CheckReport;
  expect(report.receipt).toBeNull();
  expect(report.fingerprint).toMatch(/^[0-9a-f]{8}$/);
  expect((await phaen('check', PERIODS)).out).not.toContain('ใบรายงาน');
});
