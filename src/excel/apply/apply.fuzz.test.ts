import fc from 'fast-check';
import { at, cell, merge, workbook } from '#test/office/build';
import { installOffice } from '#test/office/load';
import type { WorkbookModel } from '#test/office/model';
import { toSnapshot } from '#test/office/to-snapshot';
import { anyText } from '#test/support/any-text';
import { expectSame } from '#test/support/same';
import { runs } from '#test/support/runs';
import { cellName, overlaps, parseRange } from '../../core/workbook/address';
import type { CellChange, Change } from '../../core/workbook/change';
import type { CellValue } from '../../core/workbook/snapshot';
import { createExcelHost } from '..';

const host = createExcelHost();

const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'",
    "''x",
    '1.10',
    '1-4',
    'TRUE',
    '#REF!',
    '-',
    '+',
    '@',
    ' ',
    '\t1',
    '๑๒',
    '(1)',
    '5%',
    '✓',
    '- ข้อ ๑',
  ),
  anyText({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);
const address = fc.record({ row: fc.nat(40), column: fc.nat(9) }).map(({ row, column }) => cellName(row, column));
/** Cells keep to the first ten columns, merged ranges to the two after them. */
const mergeRange = fc.nat(12).map((slot) => `L${String(slot * 3 + 1)}:M${String(slot * 3 + 2)}`);

test('changes are written as they are asked for, and their inverse restores what stood there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(address, value, { maxKeys: 15 }),
      fc.uniqueArray(fc.tuple(address, value), { selector: ([at]) => at, maxLength: 25 }),
      fc.uniqueArray(mergeRange, { maxLength: 4 }),
      fc.uniqueArray(mergeRange, { maxLength: 6 }),
      async (cells, writes, merges, toggled) => {
        const model = workbook({ แผน: { cells, merges } });
        const before = toSnapshot(model);
        installOffice(model);
        const changes: Change[] = [
          ...toggled.map((range) => merge(range, !merges.includes(range))),
          ...writes.map(([at, after]) => cell(at, cells[at] ?? null, after)),
        ];
        const { applied, refused, inverse } = await host.apply(changes);
        expect(refused).toEqual([]);
        expect(applied).toEqual(changes);
        for (const change of changes) expectDone(model, change);
        expectSame(await host.read(), toSnapshot(model));

        expect((await host.apply(inverse)).refused).toEqual([]);
        expectSame(toSnapshot(model), before);
      },
    ),
    runs(40),
  );
});

function expectDone(model: WorkbookModel, change: Change): void {
  if (change.kind === 'cell') expectCell(model, change);
  if (change.kind === 'merge') {
    const range = parseRange(change.range);
    const isMerged = model.sheets[0]?.merges.some((each) => range !== null && overlaps(each, range));
    expect(isMerged).toBe(change.merged);
  }
}

function expectCell(model: WorkbookModel, { cell: address, after }: CellChange): void {
  expect(at(model, address).value).toEqual(after.value);
  expect(at(model, address).formula).toBeUndefined();
}
