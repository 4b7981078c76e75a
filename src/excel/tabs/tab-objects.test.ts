/** What a tab of ours has beside cells: written once, written again, and known from what a person adds. */
import { installOffice } from '#test/office/load';
import { newWorkbook, type SheetModel, type WorkbookModel } from '#test/office/model';
import { page } from '#test/support/tab-page';
import { expectSame } from '#test/support/same';
import { stateOf } from '#test/office/state';
import { rangeName } from '../../core/workbook/address';
import type { SheetChange } from '../../core/workbook/change';
import type { SheetSpec } from '../../core/workbook/sheet-spec';
import { createExcelHost } from '..';

const SPEC: SheetSpec = {
  id: 'counts',
  name: 'สรุป',
  rows: [
    [{ value: 'แผนย่อย' }, { value: 'ระบุ' }, { value: 'นับได้' }],
    [{ value: 'หนึ่ง' }, { value: 3 }, { value: 2 }],
    [{ value: 'สอง' }, { value: 1 }, { value: 1 }],
  ],
  widths: [20, 8, 8],
  merges: [],
  table: null,
  headerRows: 1,
  ...page('portrait'),
  conditions: [
    { range: 'C2:C3', formula: '=$B2<>$C2', fill: 'F8CBAD', colour: '9C0006', bold: true },
    { range: 'A2:C3', formula: '=$B2<>$C2', fill: 'F8CBAD' },
  ],
};

const host = createExcelHost();
const write = (changes: Partial<SheetSpec> = {}): SheetChange => ({ kind: 'sheet', spec: { ...SPEC, ...changes } });

async function written(): Promise<{ model: WorkbookModel; tab: SheetModel; requests: number }> {
  const model = newWorkbook('แผน');
  const { log } = installOffice(model);
  log.length = 0;
  expect((await host.apply([write()])).refused).toEqual([]);
  return { model, tab: model.sheets[1]!, requests: log.length };
}

const conditionsOf = ({ conditions }: SheetModel): unknown[] =>
  conditions.map(({ range, formula, format }) => [rangeName(range), formula, Object.fromEntries(format)]);

test('conditions go in the order of the spec, in the requests that there are already', async () => {
  const { tab, requests } = await written();
  expect(conditionsOf(tab)).toEqual([
    ['C2:C3', '=$B2<>$C2', { 'Fill.Color': '#F8CBAD', 'Font.Color': '#9C0006', 'Font.Bold': true }],
    ['A2:C3', '=$B2<>$C2', { 'Fill.Color': '#F8CBAD' }],
  ]);
  expect(requests).toBe(2);
});

test('a tab written again has the same, and no more of it', async () => {
  const { model } = await written();
  const once = structuredClone(stateOf(model));
  expect(await host.apply([write()])).not.toHaveProperty('preserved');
  expectSame(stateOf(model), once);
});

test('a tab written again without conditions keeps none', async () => {
  const { tab } = await written();
  await host.apply([write({ conditions: [] })]);
  expect(tab.conditions).toEqual([]);
});

test('a condition that a person adds makes the tab theirs', async () => {
  const { tab } = await written();
  tab.conditions.push({ range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: '=TRUE', format: new Map() });
  const { preserved } = await host.apply([write()]);
  expect(preserved?.map(({ edits }) => edits)).toEqual([[{ kind: 'conditional-format' }]]);
  expect(tab.conditions).toHaveLength(3);
});

test('a condition that a person takes away is written again', async () => {
  const { tab } = await written();
  tab.conditions.pop();
  expect(await host.apply([write()])).not.toHaveProperty('preserved');
  expect(tab.conditions).toHaveLength(2);
});
