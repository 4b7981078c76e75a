import { checked } from '#test/support/checked';
import { datum, declared, plan, project } from '#test/support/plan-builder';
import type { Plan } from '../plan/plan';
import { printedScale } from '../workbook/page-fit';
import { overviewTab } from './overview';

const YES = 'yes' as const;
const NO = 'no' as const;
const money = (value: number | null) => ({ budget: value === null ? null : datum(value, String(value), 'E40') });

const PLAN = plan({
  counts: declared(5, [
    [3, 1, 0, 1],
    [2, 1],
  ]),
  projects: [
    project(1, 1, 40, { marks: [YES, NO, NO, NO], ...money(1000.5) }),
    project(1, 3, 41, { marks: [YES, YES, NO, NO], ...money(0) }),
    project(2, 1, 42, { marks: [NO, NO, NO, YES], ...money(null) }),
    project(2, 2, 43, { marks: [YES, YES, YES, YES], ...money(0.25) }),
  ],
});

/** The lines of the table: name, declared, listed, four quarters, with and without money, baht. */
function lines(given: Plan): unknown[][] {
  const rows = overviewTab(checked(given)).rows.map((row) => row.map((cell) => cell?.value ?? null));
  const top = rows.findIndex(([first]) => first === 'แผนย่อย');
  return rows.slice(
    top + 1,
    rows.findIndex((row, index) => index > top && row.length === 0),
  );
}

test.each<[string, Plan, unknown[][]]>([
  [
    'a small plan',
    PLAN,
    [
      ['แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อมฯ', 3, 2, 2, 1, 0, 0, 1, 1, 1000.5],
      ['แผนย่อยที่ ๒ การพัฒนาระบบฯ', 2, 2, 1, 1, 1, 2, 1, 0, 0.25],
      ['แผนย่อยที่ ๓ การส่งเสริมการเรียนรู้ฯ', null, 0, 0, 0, 0, 0, 0, 0, ''],
      ['รวมทั้งสิ้น', 5, 4, 3, 2, 1, 2, 2, 1, 1000.75],
    ],
  ],
  [
    'a project under no sub-plan',
    plan({ projects: [project(null, null, 40, { marks: [YES, NO, NO, NO], ...money(5) })] }),
    [
      ['แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อมฯ', null, 0, 0, 0, 0, 0, 0, 0, ''],
      ['แผนย่อยที่ ๒ การพัฒนาระบบฯ', null, 0, 0, 0, 0, 0, 0, 0, ''],
      ['แผนย่อยที่ ๓ การส่งเสริมการเรียนรู้ฯ', null, 0, 0, 0, 0, 0, 0, 0, ''],
      ['ไม่อยู่ใต้แนวทางใด', null, 1, 1, 0, 0, 0, 1, 0, 5],
      ['รวมทั้งสิ้น', null, 1, 1, 0, 0, 0, 1, 0, 5],
    ],
  ],
])('%s', (_case, given, expected) => {
  expect(lines(given)).toEqual(expected);
});

test('without part 2 it says so', () => {
  const texts = overviewTab(checked(PLAN)).rows.flat();
  expect(texts.map((cell) => cell?.value)).toContain('ไม่พบส่วนที่ ๒ ในแผน');
});

test('the count of a group that cannot be read in full says so beside its name', () => {
  const people = [{ ...datum(12, '๑๒ คน', 'C9'), group: 'target' as const, name: '' }];
  const unread = { ...datum<number>(null, 'หลายคน', 'C10'), group: 'target' as const, name: '' };
  const row = { people: [...people, unread], personnel: null, citizens: null };
  const given = { ...PLAN, baseline: { rows: [row], total: null } } as unknown as Plan;
  const rows = overviewTab(checked(given)).rows.map((cells) => cells.map((cell) => cell?.value ?? null));
  expect(rows).toContainEqual(['กลุ่มเป้าหมาย (อ่านไม่ได้ ๑ รายการ)', 12, null]);
});

test('is printed in letters of 11 points at the least, with all charts', () => {
  const { rows } = { rows: [{ people: [], personnel: null, citizens: null }] };
  const spec = overviewTab(checked({ ...PLAN, baseline: { rows, total: null } } as unknown as Plan));
  expect(spec.charts).toHaveLength(3);
  expect(spec.looks.cellSize * printedScale(spec)).toBeGreaterThanOrEqual(11);
});
