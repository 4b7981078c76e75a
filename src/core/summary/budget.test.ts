import { datum, plan, project, SHEET } from '#test/support/plan-builder';
import type { Plan } from '../plan/plan';
import { budgetTab } from './budget';

const money = (row: number, value: number | null, text: string) => datum(value, text, `E${row}`);

/** Under 1/1: 1,000 baht, none needed, unreadable. Under 2/2: blank. Under 1 and no guideline: 0.10 and 0.20 baht. */
const PROJECTS = [
  project(1, 1, 40, { budget: money(40, 1000, '1,000') }),
  project(1, 1, 41),
  project(1, 1, 42, { budget: money(42, null, 'ตามจริง') }),
  project(2, 2, 43, { budget: null }),
  project(1, null, 44, { budget: money(44, 0.1, '0.10') }),
  project(1, null, 45, { budget: money(45, 0.2, '0.20') }),
];

function lineOf(given: Plan, name: string): unknown[] {
  const row = budgetTab(given).rows.find((line) => line[2]?.value === name);
  return row?.slice(3).map((cell) => cell?.value ?? null) ?? [];
}

test.each([
  ['รวมทั้งสิ้น', [6, 3, 1, 1000.3, 2]],
  ['แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อมฯ', [5, 3, 1, 1000.3, 1]],
  ['สร้างพื้นที่และสนับสนุนกิจกรรมส่งเสริมคุณธรรมหรือการทำความดี', [3, 1, 1, 1000, 1]],
  ['ไม่อยู่ใต้แนวทางใด', [2, 2, 0, 0.3, 0]],
  // An amount that nobody knows is not 0.
  ['แผนย่อยที่ ๒ การพัฒนาระบบฯ', [1, 0, 0, '', 1]],
  ['แผนย่อยที่ ๓ การส่งเสริมการเรียนรู้ฯ', [0, 0, 0, '', 0]],
])('%s: projects, with and without budget, baht, unknown', (name, numbers) => {
  expect(lineOf(plan({ projects: PROJECTS }), name)).toEqual(numbers);
});

test('every number but the hand-read ones is a formula over the register', () => {
  const line = budgetTab(plan({ projects: PROJECTS })).rows.find((row) => row[1]?.value === 1);
  expect(line?.slice(3).map((cell) => cell?.formula)).toEqual([
    '=COUNTIFS(PhaenRegister[แผนย่อย],1,PhaenRegister[แนวทาง],1)',
    '=COUNTIFS(PhaenRegister[แผนย่อย],1,PhaenRegister[แนวทาง],1,PhaenRegister[งบประมาณ],">0")',
    '=COUNTIFS(PhaenRegister[แผนย่อย],1,PhaenRegister[แนวทาง],1,PhaenRegister[งบประมาณ],0)',
    '=IF(E8+F8=0,"",ROUND(SUMIFS(PhaenRegister[งบประมาณ],PhaenRegister[แผนย่อย],1,PhaenRegister[แนวทาง],1),2))',
    '=D8-E8-F8',
  ]);
});

describe('beside 3.2', () => {
  const known = [project(1, 1, 40, { budget: money(40, 1000, '1,000') }), project(1, 2, 41)];
  const halted = project(1, 2, 42, { budget: money(42, 500, '500'), isHalted: true });
  const slot = (value: number | null) => datum(value, String(value), 'G35');
  test.each([
    ['agrees', plan({ projects: known, budget: slot(1000) }), [1000, 1000, 0, 'ตรง']],
    ['differs', plan({ projects: known, budget: slot(900) }), [900, 1000, 100, 'ไม่ตรง']],
    [
      'agrees without what is cancelled',
      plan({ projects: [...known, halted], budget: slot(1000) }),
      [1000, 1500, 500, 'ดูที่ยกเลิก'],
    ],
    ['cannot be read', plan({ projects: known, budget: slot(null) }), [null, 1000, '', 'อ่านข้อ ๓.๒ ไม่ได้']],
    ['is not there', plan({ projects: known, budget: null }), [null, 1000, '', 'ไม่พบข้อ ๓.๒']],
    ['is beside an unknown budget', plan({ projects: PROJECTS, budget: slot(1000) }), [1000, 1000.3, '', 'เทียบไม่ได้']],
  ])('a plan whose 3.2 %s', (_name, given, expected) => {
    const { rows } = budgetTab(given);
    const first = rows.findIndex((row) => row[2]?.value === 'งบประมาณตามข้อ ๓.๒');
    const amounts = [0, 1, 2].map((down) => rows[first + down]?.[6]?.value ?? null);
    expect([...amounts, rows[first + 2]?.[7]?.value]).toEqual(expected);
  });
});

test('the amounts of each source, if the table has a column for each', () => {
  const heads = ['งบเทศบาล', 'เงินบริจาค'].map((value, index) => ({
    sheet: SHEET,
    cell: `${'EF'[index] ?? ''}39`,
    value,
  }));
  const sources = [
    [datum(1000, '1,000', 'E40'), datum(500, '500', 'F40')],
    [datum(0, '-', 'E41'), datum<number>(null, 'ตามจริง', 'F41')],
  ];
  const given = plan({ heads, projects: sources.map((each, index) => project(1, 1, 40 + index, { sources: each })) });
  expect(lineOf(given, 'งบเทศบาล')).toEqual([2, 1, 1, 1000, 0]);
  expect(lineOf(given, 'เงินบริจาค')).toEqual([2, 1, 0, 500, 1]);
  expect(lineOf(given, 'รวม (โครงการหนึ่งอาจใช้หลายแหล่ง)')).toEqual([null, null, null, 1500, null]);
  expect(
    budgetTab(plan({}))
      .rows.flat()
      .map((cell) => cell?.value),
  ).toContain('ตารางโครงการไม่ได้แยกช่องตามแหล่งงบประมาณ');
});
