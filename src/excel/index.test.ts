import { cell, workbook } from '#test/office/build';
import { installOffice } from '#test/office/load';
import type { Change } from '../core/workbook/change';
import type { SheetSpec } from '../core/workbook/sheet-spec';
import { createExcelHost } from '.';
import { page } from '#test/support/tab-page';

const spec: SheetSpec = {
  id: 'register',
  name: 'ทะเบียน',
  rows: [],
  widths: [],
  merges: [],
  table: null,
  headerRows: 0,
  ...page('portrait'),
};
const CELL = cell('A1', null, 'ก');

test.each<[string, string, Change[], boolean | undefined]>([
  ['cells in a new Excel', '1.20', [CELL], true],
  ['cells in an Excel that has no undo groups', '1.19', [CELL], undefined],
  ['a tab, whose removal Excel cannot undo', '1.20', [CELL, { kind: 'sheet', spec }], undefined],
])('%s: one step of undo?', async (_name, version, changes, expected) => {
  const office = installOffice(workbook({ แผน: {} }), version);
  const run = vi.spyOn(office.Excel, 'run');
  await createExcelHost().apply(changes);
  const [options] = run.mock.calls[0] as unknown as [Excel.RunOptions];
  run.mockRestore();
  expect(options.mergeUndoGroup).toBe(expected);
  expect(options.delayForCellEdit).toBe(true);
});

test('an Excel that cannot undo it as one is asked again without', async () => {
  const office = installOffice(workbook({ แผน: {} }), '1.20');
  office.failRequest(1, 'UndoNotSupported');
  expect((await createExcelHost().apply([CELL])).applied).toEqual([CELL]);
});

test('a write that was asked for waits for the end of cell editing; a reading says that Excel is busy', async () => {
  const model = workbook({ แผน: {} });
  const host = createExcelHost();
  const end = installOffice(model).editCell();
  await expect(host.read()).rejects.toMatchObject({ code: 'excel-busy' });
  let isDone = false;
  const writing = host.apply([CELL]).then((report) => {
    isDone = true;
    return report;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isDone).toBe(false);
  end();
  expect((await writing).applied).toEqual([CELL]);
});
