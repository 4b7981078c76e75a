/** The tabs of plans that are laid out by a generator: LibreOffice gives every formula the value that the core wrote beside it. */
import { SUMMARY_TABS } from '../../src/core/summary/tabs';
import { USUAL_OPTIONS } from '../../src/core/summary/tab-options';
import type { MarkMeaning } from '../../src/core/plan/mark-pattern';
import type { Plan } from '../../src/core/plan/plan';
import type { Project } from '../../src/core/plan/project';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import { workbook } from '#test/hostile/build';
import { checked } from '#test/support/checked';
import { datum, declared, plan, project, SHEET } from '#test/support/plan-builder';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from './recalculate';

const UNITS = [
  'ฝ่ายปกครอง',
  'ฝ่าย ปกครอง',
  'ฝ่ายปกครองและทุกฝ่าย',
  'A|B (ก*?~)',
  '=1+1',
  'ฝ่าย"ข"',
  'a',
  'A',
  'ก'.repeat(300),
];
const BUDGETS: readonly (readonly [number | null, string])[] = [
  [0, 'ไม่ใช้งบประมาณ'],
  [1000, '1,000'],
  [0.1, '0.10'],
  [0.2, '0.20'],
  [null, 'ตามจริง'],
  [null, '0 หรือ 5'],
];
const MARKS: readonly MarkMeaning[] = ['yes', 'no', 'blank', 'unknown'];
const SOURCES = [12.34, 0, 7];

/** Every kind of unit, budget, mark and place comes up; some projects have none. */
function generated(count: number): Plan {
  const projects = Array.from({ length: count }, (_, index): Project => {
    const row = 40 + index;
    const [value = null, text = ''] = BUDGETS[index % (BUDGETS.length + 1)] ?? [];
    const unit = UNITS[index % (UNITS.length + 1)];
    const [subPlan, guideline] = [
      index % 11 === 10 ? null : (index % 4) + 1,
      index % 13 === 12 ? null : (index % 7) + 1,
    ];
    return project(subPlan, subPlan === null ? null : guideline, row, {
      unit: unit === undefined ? null : datum(unit, unit, `F${row}`),
      budget: text === '' ? null : datum(value, text, `E${row}`),
      marks: [0, 1, 2, 3].map((quarter) => MARKS[(index + quarter * quarter) % MARKS.length] ?? 'no'),
      ...(index % 3 === 0 && {
        sources: SOURCES.map((each, at) => datum(each, String(each), `${'KLM'[at] ?? ''}${row}`)),
      }),
    });
  });
  const heads = ['งบ [เทศบาล]', 'เงิน"บริจาค"', '#กองทุน'].map((value, at) => ({
    sheet: SHEET,
    cell: `${'KLM'[at] ?? ''}39`,
    value,
  }));
  return plan({ projects, heads, counts: declared(count, [[count, 1, null]]), budget: datum(1000, '1,000', 'G35') });
}

describeWithLibreOffice('LibreOffice works out the tabs of plans of any length', () => {
  const SIZES = [0, 1, 16, 200, 5000];
  const before: Record<string, readonly SheetSnapshot[]> = {};
  let after: Record<string, readonly SheetSnapshot[]> = {};

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const size of SIZES) {
      const host = XlsxHost.open(workbook({ sheets: { [SHEET]: '<sheetData/>' } }));
      const specs = SUMMARY_TABS.map(({ make }) => make(checked(generated(size)), USUAL_OPTIONS));
      await host.apply(specs.map((spec) => ({ kind: 'sheet', spec, sources: [] })));
      files[`plan-${size}`] = host.bytes();
      before[`plan-${size}`] = (await host.read()).sheets;
    }
    after = await recalculate(files);
  }, LIBREOFFICE_TIMEOUT);

  test.each(SIZES)('of %i projects', (size) => {
    const written = before[`plan-${size}`]?.filter(({ generated: id }) => id !== null) ?? [];
    expect(written).toHaveLength(SUMMARY_TABS.length);
    for (const sheet of written) {
      const result = after[`plan-${size}`]?.find((other) => other.name === sheet.name);
      expect([sheet.name, result?.values]).toEqual([sheet.name, sheet.values]);
      expect(Object.keys(result?.formulas ?? {})).toEqual(expect.arrayContaining(Object.keys(sheet.formulas)));
    }
  });
});
