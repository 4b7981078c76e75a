import { datum, plan, project } from '#test/support/plan-builder';
import type { MarkMeaning } from '../plan/mark-pattern';
import type { Plan } from '../plan/plan';
import { unitsTab } from './units';

const NOTED = 'โครงการที่มีหลายหน่วยงานนับให้ทุกหน่วยงาน';

function by(...units: readonly (readonly [string | null, number | null, readonly MarkMeaning[]])[]): Plan {
  return plan({
    projects: units.map(([text, baht, marks], index) =>
      project(1, 1, 40 + index, {
        unit: text === null ? null : datum(text, text, `F${40 + index}`),
        budget: datum(baht, String(baht), `E${40 + index}`),
        marks,
      }),
    ),
  });
}

/** The rows of the table with its total, without their numbers. */
function lines(given: Plan): unknown[][] {
  const { rows, table } = unitsTab(given);
  const [top = 0, bottom = 0] = (table?.range ?? '').match(/\d+/g)?.map(Number) ?? [];
  return rows.slice(top, bottom + 1).map((row) => row.slice(1).map((cell) => cell?.value ?? null));
}

test('each office with its projects, money and quarters; a joint project counts for both', () => {
  const given = by(
    ['ฝ่ายปกครอง', 100.5, ['yes', 'no', 'no', 'no']],
    ['ฝ่ายปกครองและฝ่ายการศึกษา', 200, ['yes', 'yes', 'no', 'no']],
    [null, null, ['no', 'no', 'no', 'yes']],
  );
  expect(lines(given)).toEqual([
    ['ฝ่ายปกครอง', 2, 300.5, 0, 2, 1, 0, 0, null],
    ['ฝ่ายการศึกษา', 1, 200, 0, 1, 1, 0, 0, null],
    ['ไม่ระบุหน่วยงาน', 1, '', 1, 0, 0, 0, 1, null],
    ['รวม', 4, 500.5, 1, 3, 2, 0, 1, null],
  ]);
  const texts = unitsTab(given).rows.map((row) => row[0]?.value);
  expect(texts).toContain(`${NOTED} ผลรวมจึงมากกว่าจำนวนโครงการในแผน (๓ โครงการ)`);
});

test('spellings that differ in white space, digits or damage are one office, under the one used most, and are shown', () => {
  const marks: readonly MarkMeaning[] = ['no', 'no', 'no', 'no'];
  const given = by(
    ['ศูนย์บริการ 21', 1, marks],
    ['ศูนย์บริการ ๒๑', 1, marks],
    ['ศูนย์ บริการ ๒๑', 1, marks],
    ['ศูนย์บริการ ๒๑', 1, marks],
  );
  expect(lines(given)).toEqual([
    ['ศูนย์บริการ ๒๑', 4, 4, 0, 0, 0, 0, 0, 'ศูนย์บริการ 21\nศูนย์ บริการ ๒๑'],
    ['รวม', 4, 4, 0, 0, 0, 0, 0, null],
  ]);
  const { hidden, rows } = unitsTab(given);
  expect(hidden).toEqual([]);
  expect(rows.some(([first]) => typeof first?.value === 'string' && first.value.startsWith(NOTED))).toBe(false);
});

test('a plan without projects says so', () => {
  expect(lines(plan())[0]).toEqual(['ไม่มีโครงการ', ...Array.from({ length: 8 }, () => null)]);
});
