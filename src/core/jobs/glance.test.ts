import { buildForm, SHEET } from '#test/support/form-builder';
import { fromSnapshot } from '#test/office/from-snapshot';
import { installOffice } from '#test/office/load';
import { ISSUE } from '#test/support/pane';
import { createExcelHost } from '../../excel';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { check } from './check';
import { glance } from './glance';
import { summarise } from './summarise';

const { workbook } = buildForm();

function hostOf(snapshot: WorkbookSnapshot) {
  installOffice(fromSnapshot(snapshot));
  return createExcelHost();
}

test('names the plan that a check reads', async () => {
  const host = hostOf(workbook);
  const { plan, others, hidden } = await glance(host);
  const { choice } = (await check(host)).plan;
  expect(plan).toEqual(choice.read);
  expect(plan?.sheets).toEqual([SHEET]);
  expect([others, hidden]).toEqual([[], []]);
});

test('a plan on a hidden worksheet is not read unasked, and is offered', async () => {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const }));
  const { plan, others, hidden } = await glance(hostOf({ ...workbook, sheets }));
  expect(plan).toBeNull();
  expect(others).toMatchObject([{ sheets: [SHEET], isHidden: true }]);
  expect(hidden).toEqual([SHEET]);
  const [other] = others;
  expect((await glance(hostOf({ ...workbook, sheets }), undefined, { plan: other?.id ?? '' })).plan).toEqual(other);
});

test('a workbook without the form has no plan', async () => {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, values: [['รายชื่อ']], merges: [], formulas: {} }));
  expect(await glance(hostOf({ ...workbook, sheets }))).toMatchObject({ plan: null, others: [], hidden: [] });
});

test('says which of our worksheets are there', async () => {
  const host = hostOf(workbook);
  expect((await glance(host)).tabs.filter(({ isThere }) => isThere)).toEqual([]);
  await summarise(host, ISSUE, undefined, { tabs: ['calendar'] });
  expect((await glance(host)).tabs.filter(({ isThere }) => isThere)).toEqual([
    { id: 'calendar', name: 'ปฏิทินรายไตรมาส', isThere: true },
  ]);
});
