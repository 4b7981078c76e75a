import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checked } from '#test/support/checked';
import { plan } from '#test/support/plan-builder';
import { XlsxHost } from '../../xlsx';
import { check } from '../jobs/check';
import { writeFindings } from '../jobs/write-findings';
import { contentAt } from '../workbook/contents';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { findingsTab } from './findings';
import { receiptIn } from './read-receipt';

const receipt = { fingerprint: '12345678', moment: '2026-11-29T14:30', version: '0.1.0' };

/** A worksheet with the receipt, as a person may have copied it. */
function copy(changes: Partial<typeof receipt> = {}, of = plan()): SheetSnapshot {
  const { rows } = findingsTab(checked(of, { ...receipt, ...changes }));
  return sheet(rows.map((row) => row.map((cell) => cell?.value ?? null)));
}

function sheet(values: CellValue[][]): SheetSnapshot {
  return {
    ...{ name: 'ก', visibility: 'visible', isProtected: false, generated: null, origin: { row: 0, column: 0 } },
    ...{ values, formulas: {}, numberFormats: {}, merges: [], beyond: null },
  };
}

function workbook(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, isProtected: false, settings: null };
}

test('there is none in a workbook without one, and none if a part of it was typed over', () => {
  expect(receiptIn(workbook(sheet([['แผน', 'ตรวจเมื่อ']])), plan(), '12345678')).toBeNull();
  const broken = copy();
  const values = broken.values.map((row) => row.map((value) => (value === '12345678' ? 'ดูแล้ว' : value)));
  expect(receiptIn(workbook({ ...broken, values }), plan(), '12345678')).toBeNull();
});

test('a copy of the tab is a receipt too, though rows were inserted above it', () => {
  expect(receiptIn(workbook(copy()), plan(), '00000000')).toEqual(receipt);
  const { values } = copy();
  expect(receiptIn(workbook(sheet([[null], ['ด่วน'], ...values.map((row) => [...row])])), plan(), 'x')).toEqual(receipt);
});

test('of several the one that is of the plan counts, else the latest', () => {
  const [old, late] = [copy(), copy({ fingerprint: '99999999', moment: '2026-12-01T08:00' })];
  const found = (fingerprint: string): unknown => receiptIn(workbook(old, late), plan(), fingerprint)?.moment;
  expect([found('12345678'), found('99999999'), found('00000000')]).toEqual([
    '2026-11-29T14:30',
    '2026-12-01T08:00',
    '2026-12-01T08:00',
  ]);
});

test('one that is of another plan of the workbook is not of this plan', () => {
  const { year } = plan();
  const other = { ...plan(), year: year && { ...year, value: 2567 } };
  const chosen = plan();
  const others = [{ ...chosen.choice.read, id: 'x', year: 2567 }];
  const ofBoth = { ...chosen, choice: { ...chosen.choice, others } };
  expect(receiptIn(workbook(copy({}, other)), ofBoth, '00000000')).toBeNull();
  // The year of the only plan was corrected since.
  expect(receiptIn(workbook(copy({}, other)), chosen, '00000000')).toEqual(receipt);
});

describe('in a file', () => {
  const PLAN = 'แผนปฏิบัติการ';
  const ISSUE = { moment: '2026-11-29T14:30', version: '0.1.0' };

  async function written(): Promise<XlsxHost> {
    const host = XlsxHost.open(readFileSync(join(__dirname, '../../../samples/periods-2568.xlsx')));
    expect((await check(host)).receipt).toBeNull();
    const { checked } = await writeFindings(host, ISSUE);
    expect(checked.receipt).toEqual({ ...ISSUE, fingerprint: checked.fingerprint });
    return host;
  }

  test('it is of the plan until the plan is changed', async () => {
    const host = await written();
    const { fingerprint, receipt: first } = await check(host);
    expect(first?.fingerprint).toBe(fingerprint);
    const at = { sheet: PLAN, cell: 'G27' };
    await host.apply([{ kind: 'cell', ...at, before: contentAt(await host.read(), at), after: { value: 100 } }]);
    const changed = await check(host);
    expect(changed.receipt).toEqual(first);
    expect(changed.fingerprint).not.toBe(fingerprint);
    await writeFindings(host, { ...ISSUE, moment: '2026-12-01T08:00' });
    expect((await check(host)).receipt).toEqual({
      ...ISSUE,
      moment: '2026-12-01T08:00',
      fingerprint: changed.fingerprint,
    });
  });

  test('a tab that somebody has worked on keeps the receipt until a new one is written', async () => {
    const host = await written();
    const { fingerprint } = await check(host);
    const at = { sheet: 'ผลการตรวจ', cell: 'A60' };
    await host.apply([{ kind: 'cell', ...at, before: contentAt(await host.read(), at), after: { value: 'ก' } }]);
    expect((await check(host)).receipt?.fingerprint).toBe(fingerprint);
    const { report } = await writeFindings(host, { ...ISSUE, moment: '2026-12-01T08:00' });
    expect(report.preserved).toHaveLength(1);
    expect((await check(host)).receipt?.moment).toBe('2026-12-01T08:00');
  });
});
