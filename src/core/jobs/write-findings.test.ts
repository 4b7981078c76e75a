import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromSnapshot } from '#test/office/from-snapshot';
import { installOffice } from '#test/office/load';
import { createExcelHost } from '../../excel';
import { XlsxHost } from '../../xlsx';
import { check } from './check';
import { writeFindings } from './write-findings';
import { ISSUE } from '#test/support/pane';

const SAMPLE = path.join(__dirname, '..', '..', '..', 'samples', 'ladkrabang-2568.xlsx');

test('the tab is added, then written again in place, and changes nothing of what is found', async () => {
  const host = XlsxHost.open(readFileSync(SAMPLE));
  const sheets = async (): Promise<string[]> => (await host.read()).sheets.map(({ name }) => name);
  const before = await sheets();
  const first = await writeFindings(host, ISSUE);
  expect(first.tab).toBe('ผลการตรวจ');
  expect(await sheets()).toEqual([...before, 'ผลการตรวจ']);
  expect(first.checked.findings.length).toBeGreaterThan(0);

  const again = await writeFindings(host, ISSUE);
  expect(again.checked.findings).toEqual(first.checked.findings);
  expect(await sheets()).toEqual([...before, 'ผลการตรวจ']);

  await host.apply(first.report.inverse);
  expect(await sheets()).toEqual(before);
});

test('Excel gives the receipt back as it was written, also later', async () => {
  const snapshot = await XlsxHost.open(readFileSync(SAMPLE)).read();
  installOffice(fromSnapshot(snapshot));
  const host = createExcelHost();
  const { checked } = await writeFindings(host, ISSUE);
  expect(checked.receipt).toEqual({ ...ISSUE, fingerprint: checked.fingerprint });
  const again = await check(host);
  expect(again).toMatchObject({ fingerprint: checked.fingerprint, receipt: checked.receipt });
});
