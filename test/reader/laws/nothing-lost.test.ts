/** Nothing inside the form is skipped in silence: each cell is in the plan, is the form's own word, or is reported. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readPlan } from '../../../src/core/form/read-plan';
import { XlsxHost } from '../../../src/xlsx';
import { runs } from '#test/support/runs';
import { unaccounted } from './cell-ledger';
import { layOut } from '../generator/generator';
import { layout } from '../generator/layout';
import { modelPlan } from '../generator/model';
import { randomGrids, randomParts } from '../generator/random-grid';

test.each(['ladkrabang-2568', 'ladkrabang-2568-sheets', 'periods-2568'])('%s', async (sample) => {
  const path = join(__dirname, '../../../samples', `${sample}.xlsx`);
  const workbook = await XlsxHost.open(new Uint8Array(readFileSync(path))).read();
  const plan = readPlan(workbook);
  expect(plan && unaccounted(plan, workbook)).toEqual([]);
});

test('in any layout of a plan', () => {
  fc.assert(
    fc.property(modelPlan, layout, (plan, how) => {
      const workbook = layOut(plan, how);
      const read = readPlan(workbook);
      expect(read && unaccounted(read, workbook)).toEqual([]);
    }),
    runs(40),
  );
});

test('in sheets that nobody would make, and none of them stops the reader', () => {
  fc.assert(
    fc.property(randomGrids, (workbook) => {
      const plan = readPlan(workbook);
      if (plan) expect(unaccounted(plan, workbook)).toEqual([]);
    }),
    runs(400),
  );
});

test('in parts 1, 2, 4 and 5 of which nobody would make such tables', () => {
  fc.assert(
    fc.property(randomParts, (workbook) => {
      const plan = readPlan(workbook);
      const strange = plan ? unaccounted(plan, workbook).filter((cell) => cell.includes('ข้อความแปลก')) : [];
      expect(strange).toEqual([]);
    }),
    runs(300),
  );
});
