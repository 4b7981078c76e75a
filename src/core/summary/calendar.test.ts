import { plan, project } from '#test/support/plan-builder';
import type { Plan } from '../plan/plan';
import { calendarTab } from './calendar';
import { USUAL_OPTIONS } from './tab-options';

const NOVEMBER = '2024-11-29T09:00';
const HEADER = 5;

const PLAN = plan({
  projects: [
    project(1, 3, 40, { title: 'ก', marks: ['yes', 'yes', 'no', 'no'] }),
    project(1, 3, 41, { title: 'ข', marks: ['no', 'yes', 'unknown', 'no'] }),
    project(2, 1, 42, { title: 'ค', marks: ['no', 'no', 'no', 'yes'] }),
    project(null, null, 43, { title: 'ง', marks: ['yes', 'no', 'no', 'no'] }),
  ],
});

/** Name and quarters of each line of the table. */
function lines(given: Plan): unknown[][] {
  const { rows } = calendarTab(given, NOVEMBER);
  const end = rows.findIndex((row) => row[2]?.value === 'รวมโครงการในไตรมาส');
  return rows.slice(HEADER + 1, end + 1).map((row) => [2, 4, 5, 6, 7].map((column) => row[column]?.value ?? null));
}

test('names the months of each quarter with the calendar year they are in', () => {
  expect(
    calendarTab(PLAN, NOVEMBER)
      .rows[HEADER]?.slice(4)
      .map((cell) => cell?.value),
  ).toEqual([
    'ไตรมาส ๑\nต.ค.-ธ.ค. ๒๕๖๗',
    'ไตรมาส ๒\nม.ค.-มี.ค. ๒๕๖๘',
    'ไตรมาส ๓\nเม.ย.-มิ.ย. ๒๕๖๘',
    'ไตรมาส ๔\nก.ค.-ก.ย. ๒๕๖๘',
  ]);
});

test('has a row a project under its sub-plan, which counts those of each quarter, and the total of all', () => {
  expect(lines(PLAN)).toEqual([
    ['แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อมฯ', 1, 2, 0, 0],
    ['ก', '✓', '✓', null, null],
    ['ข', null, '✓', '?', null],
    ['แผนย่อยที่ ๒ การพัฒนาระบบฯ', 0, 0, 0, 1],
    ['ค', null, null, null, '✓'],
    ['แผนย่อยที่ ๓ การส่งเสริมการเรียนรู้ฯ', 0, 0, 0, 0],
    ['ไม่อยู่ใต้แนวทางใด', 1, 0, 0, 0],
    ['ง', '✓', null, null, null],
    ['รวมโครงการในไตรมาส', 2, 2, 0, 1],
  ]);
  const { rows, conditions } = calendarTab(PLAN, NOVEMBER);
  expect(rows[HEADER + 1]?.[5]?.formula).toBe('=COUNTIF(F8:F9,"✓")');
  expect(conditions.map(({ range, formula }) => [range, formula])).toEqual([
    ['E7:H15', '=E7="✓"'],
    ['E7:H15', '=E7="?"'],
  ]);
});

test.each<[string, string, readonly string[]]>([
  [
    'in the first quarter',
    NOVEMBER,
    [
      'สิ่งที่ต้องเตรียมสำหรับไตรมาส ๒ (ม.ค.-มี.ค. ๒๕๖๘)',
      'โครงการที่เริ่มในไตรมาสนี้ ๑ โครงการ',
      'ข',
      'ดำเนินการต่อเนื่องจากไตรมาสก่อน ๑ โครงการ (ตามตารางข้างบน)',
    ],
  ],
  [
    'before the year',
    '2024-09-01T09:00',
    ['สิ่งที่ต้องเตรียมสำหรับไตรมาส ๑ (ต.ค.-ธ.ค. ๒๕๖๗)', 'โครงการที่เริ่มในไตรมาสนี้ ๒ โครงการ', 'ก', 'ง'],
  ],
  [
    'if nothing begins',
    '2025-02-01T09:00',
    [
      'สิ่งที่ต้องเตรียมสำหรับไตรมาส ๓ (เม.ย.-มิ.ย. ๒๕๖๘)',
      'ไม่มีโครงการที่เริ่มในไตรมาส ๓',
      'ดำเนินการต่อเนื่องจากไตรมาสก่อน ๐ โครงการ (ตามตารางข้างบน)',
    ],
  ],
  ['after the year', '2025-10-01T09:00', []],
])('says what begins in the quarter that comes next: %s', (_name, moment, said) => {
  const { rows } = calendarTab(PLAN, moment, { ...USUAL_OPTIONS, isSigned: false });
  const total = rows.findIndex((row) => row[2]?.value === 'รวมโครงการในไตรมาส');
  const below = rows.slice(total + 1).map((row) => row[2]?.value ?? row[0]?.value ?? null);
  expect(below.filter((text) => text !== null)).toEqual(said);
});

test('a plan without a year has no years over its quarters, and nothing comes next', () => {
  const { rows } = calendarTab({ ...PLAN, year: null }, NOVEMBER, {
    ...USUAL_OPTIONS,
    digits: 'arabic',
    isSigned: false,
  });
  expect(rows[HEADER]?.[4]?.value).toBe('ไตรมาส 1\nต.ค.-ธ.ค.');
  expect(rows.at(-1)?.[2]?.value).toBe('รวมโครงการในไตรมาส');
});
