import { subjectsOf } from '../state/findings/subjects';
import { aboutWhom, findingsAsText, saysSo, unsaid } from './findings-text';
import { AS_USUAL, checkResult, finding } from '#test/support/pane';
import { datum, plan, project, SHEET } from '#test/support/plan-builder';
import type { GuidelineHeading } from '../../core/plan/project';
import type { Place } from '../../core/workbook/snapshot';

const NOTHING = { found: null, expected: null };

test.each([
  [{ found: 4, expected: 3 }, 'ข้อ ๓.๑ ระบุ ๔ โครงการ แต่ในตารางมี ๓ โครงการ', NOTHING],
  [{ found: 'x', expected: '✓' }, 'ไม่รู้จักเครื่องหมาย "x"', { ...NOTHING, expected: '✓' }],
  [{ found: 'x', expected: '✓' }, 'เครื่องหมายไม่ตรง', { ...NOTHING, found: 'x', expected: '✓' }],
  [{ found: 2 }, 'ยังมีบรรทัดตัวอย่าง', NOTHING],
  [{ title: 'ลานธรรม' }, 'ยังไม่ได้ทำเครื่องหมาย', NOTHING],
  [{ title: 'ลานธรรม' }, 'โครงการ "ลานธรรม" ยังไม่ได้ทำเครื่องหมาย', NOTHING],
  [{ found: null }, 'ยังไม่ได้กรอก', NOTHING],
  [{}, 'ยังไม่ได้กรอก', NOTHING],
])('of %p, what "%s" does not say', (data, sentence, expected) => {
  expect(unsaid(finding('error', 'A1', { data }), sentence)).toEqual(expected);
});

test('a copied list says by which settings it was found', () => {
  const findings = [finding('error', 'A29', { data: { found: 29, expected: 28 } })];
  const settings = { ...AS_USUAL, sources: [{ kind: 'workbook' }], rulesOff: 3 } as const;
  expect(findingsAsText(checkResult({ findings, settings }), 'en').split('\n')).toEqual([
    'Must fix',
    expect.stringMatching(/^1\. .*Cell A29 \(sheet “.*”\)\)$/),
    '',
    'Settings: this file · rules off: 3',
  ]);
});

test.each([
  [
    null,
    'th',
    '๑. ข้อ ๓.๑ ระบุจำนวนรวม ๒๙ โครงการ แต่แผนย่อยทั้งสามรวมได้ ๒๘ โครงการ โปรดตรวจสอบ (ช่อง A29 (แผ่นงาน “แผนปฏิบัติการ”))',
  ],
  [
    'arabic',
    'th',
    '1. ข้อ 3.1 ระบุจำนวนรวม 29 โครงการ แต่แผนย่อยทั้งสามรวมได้ 28 โครงการ โปรดตรวจสอบ (ช่อง A29 (แผ่นงาน “แผนปฏิบัติการ”))',
  ],
] as const)('a copied list has the digits that are set: %s', (digits, language, line) => {
  const findings = [finding('error', 'A29', { data: { found: 29, expected: 28 } })];
  const checked = checkResult({ findings, settings: { ...AS_USUAL, digits } });
  expect(findingsAsText(checked, language).split('\n')[1]).toBe(line);
});

const place = (cell: string): Place => ({ sheet: SHEET, cell });
const heading = (subPlan: number, guideline: number, row: number): GuidelineHeading => ({
  ...place(`B${row}`),
  ...{ subPlan, guideline, goal: null, underSubPlan: null, group: null, section: null, text: '', wording: '' },
});
const ROWS = plan({
  projects: [
    { ...project(1, 1, 30), title: 'ลานธรรม' },
    { ...project(1, 1, 31), title: 'วันเด็ก' },
    { ...project(1, 1, 31), title: 'วันแม่' },
  ],
  headings: [heading(1, 1, 30), heading(2, 3, 40)],
  groups: [{ ...place('A40'), subPlan: 2, goal: 2, text: '', subPlanName: '', goalName: '' }],
  counts: {
    total: datum(9, '9', 'C10'),
    subPlans: [
      {
        subPlan: 1,
        declared: datum(9, '9', 'C11'),
        guidelines: [{ guideline: 2, declared: datum<number>(null, '?', 'C12') }],
      },
    ],
  },
  targets: {
    ...{ year: null, resultYear: null, planYear: null, ignored: [] },
    rows: [{ ...place('A75'), row: 2, text: '๒. จำนวน\nชุมชน', measures: [], remark: null }],
  },
});

test.each([
  ['the project that it names', 'A1', { title: 'จิต\nอาสา' }, 'จิต อาสา'],
  ['the project of its row', 'C30', {}, 'ลานธรรม'],
  ['the first of several in a row', 'C31', {}, 'วันเด็ก และอีก ๑ โครงการ'],
  ['the guideline that it names', 'C30', { subPlan: 1, guideline: 2 }, 'แผนย่อยที่ ๑ แนวทางการพัฒนาที่ ๒'],
  ['no project, if it is of a whole sub-plan', 'C30', { subPlan: 1 }, null],
  ['the guideline of its heading', 'B40', {}, 'แผนย่อยที่ ๒ แนวทางการพัฒนาที่ ๓'],
  ['the goal of column 1', 'A40', {}, 'แผนย่อยที่ ๒ เป้าหมายที่ ๒'],
  ['the sub-plan of its line in 3.1', 'C11', {}, 'แผนย่อยที่ ๑'],
  ['the guideline of its line in 3.1', 'C12', {}, 'แผนย่อยที่ ๑ แนวทางการพัฒนาที่ ๒'],
  ['the row of part 4', 'C75', { row: 2 }, '๒. จำนวน ชุมชน'],
  ['the row of part 4, and not its goal', 'C75', { subPlan: 2, goal: 1, row: 2 }, '๒. จำนวน ชุมชน'],
  ['nobody, outside the table', 'C99', {}, null],
] as const)('a finding is about %s', (_name, cell, data, expected) => {
  expect(aboutWhom(finding('error', cell, { data }), subjectsOf(ROWS), 'th', 'thai')).toBe(expected);
});

test.each([
  ['ยังไม่ได้กรอก', 'ลานธรรม', false],
  ['ยังไม่ได้กรอกของ "ลานธรรม"', 'ลานธรรม', true],
  ['ยังไม่ได้กรอกของ "รุ่นที่ 1"', 'รุ่นที่ ๑', true],
])('whether “%s” names “%s”', (sentence, about, expected) => {
  expect(saysSo(sentence, about)).toBe(expected);
});
