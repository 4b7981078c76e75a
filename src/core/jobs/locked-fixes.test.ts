import { traits } from '#test/support/traits';
import type { Fix } from '../rules/finding';
import type { CellTraits } from '../workbook/cell-traits';
import type { Change } from '../workbook/change';
import { guardedCells, lockedFix } from './locked-fixes';

const [FREE, LOCKED] = ['เปิด', 'ป้องกัน'];
const PLAN = {
  sheets: [
    { name: FREE, isProtected: false },
    { name: LOCKED, isProtected: true },
  ],
};
const write = (sheet: string, cell: string, font?: string): Change => ({
  kind: 'cell',
  sheet,
  cell,
  before: { value: 'ก' },
  after: { value: 'ข', ...(font && { font }) },
});
const unmerge = (sheet: string): Change => ({ kind: 'merge', sheet, range: 'A1:B1', merged: false });
const fix = (...changes: Change[]): Fix => ({ kind: 'offer', message: 'fix', data: {}, changes });
const isLockedAt = (own: Record<string, Partial<CellTraits>>) => ({
  [LOCKED]: Object.fromEntries(Object.entries(own).map(([cell, each]) => [cell, traits(each)])),
});

test.each<[string, Change[], Record<string, Partial<CellTraits>>, boolean]>([
  ['a worksheet that is not protected', [write(FREE, 'A1'), unmerge(FREE)], {}, false],
  ['a locked cell', [write(LOCKED, 'A1')], { A1: { isLocked: true } }, true],
  ['a cell of which nothing is known', [write(LOCKED, 'A1')], {}, true],
  ['an unlocked cell', [write(LOCKED, 'A1')], { A1: { isLocked: false } }, false],
  ['an unlocked cell, in another font', [write(LOCKED, 'A1', 'Tahoma')], { A1: { isLocked: false } }, true],
  ['unlocked cells but one', [write(LOCKED, 'A1'), write(LOCKED, 'A2')], { A1: { isLocked: false } }, true],
  ['a merge', [unmerge(LOCKED)], {}, true],
  ['nothing to write', [], {}, false],
])('%s', (_name, changes, own, isLocked) => {
  expect(lockedFix(PLAN, fix(...changes), isLockedAt(own)).lockedIn).toBe(isLocked ? LOCKED : undefined);
});

test('only cells on protected worksheets are asked about', () => {
  expect(guardedCells(PLAN, [fix(write(FREE, 'A1'), write(LOCKED, 'A2'), unmerge(LOCKED))])).toEqual([
    { sheet: LOCKED, cell: 'A2' },
  ]);
});
