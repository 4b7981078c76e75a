/** The count rules together: what one slip in 3.1 or one lost project gives, and that it gives one finding. */
import { buildForm, findingsIn, SHEET, TWO_EACH, type Form } from '../../../../test/fixtures/form-builder';
import { findingText } from '../../messages/findings';
import type { CellValue } from '../../workbook/snapshot';

const { slot } = buildForm();

interface Expected {
  readonly rule: string;
  readonly at: string;
  readonly text: string;
  readonly related?: readonly string[];
}

function findings(form: Form): unknown[] {
  return findingsIn(form).map((finding) => ({
    rule: finding.rule,
    at: finding.cell,
    text: findingText(finding, 'th'),
    related: finding.related.map(({ cell }) => cell),
  }));
}

const declare = (counts: Readonly<Record<string, CellValue>>): Form => ({
  cells: Object.fromEntries(Object.entries(counts).map(([key, value]) => [slot[key] ?? key, value])),
});

test('a clean plan has no finding', () => {
  expect(findings({})).toEqual([]);
});

const heading = (section: string): string => `B${buildForm().headings[section] ?? 0}`;
const slots = (...keys: string[]): string[] => keys.map((key) => slot[key] ?? key);
const SUB_PLAN_2 = slots('2/1', '2/2', '2/3', '2/4');

test.each<[string, Form, Expected[]]>([
  [
    'one project was left out of the table: the sub-plan and the total follow from it',
    declare({ '2/3': 3, '2': 9, total: 27 }),
    [
      {
        rule: 'count-guideline-listed',
        at: slot['2/3'] ?? '',
        text: 'แผนย่อยที่ 2 แนวทางที่ 3: แจ้ง 3 โครงการ แต่มีในตาราง 2',
        related: [...slots('2', 'total'), heading('2.4')],
      },
    ],
  ],
  [
    'one slot of a guideline is wrong, sums and table agree',
    declare({ '1/6': 1 }),
    [
      {
        rule: 'count-guideline-listed',
        at: slot['1/6'] ?? '',
        text: 'แผนย่อยที่ 1 แนวทางที่ 6: แจ้ง 1 โครงการ แต่มีในตาราง 2',
        related: [heading('1.6')],
      },
    ],
  ],
  [
    'only a sub-plan is wrong',
    declare({ '2': 7 }),
    [
      {
        rule: 'count-subplan-sum',
        at: slot['2'] ?? '',
        text: 'แผนย่อยที่ 2: แจ้งรวม 7 แต่ผลบวกของแนวทาง 8',
        related: SUB_PLAN_2,
      },
    ],
  ],
  [
    'a sub-plan and the total are wrong together',
    declare({ '2': 9, total: 27 }),
    [
      {
        rule: 'count-subplan-sum',
        at: slot['2'] ?? '',
        text: 'แผนย่อยที่ 2: แจ้งรวม 9 แต่ผลบวกของแนวทาง 8',
        related: SUB_PLAN_2,
      },
    ],
  ],
  [
    'only the total is wrong',
    declare({ total: 25 }),
    [
      {
        rule: 'count-total-sum',
        at: slot.total ?? '',
        text: 'จำนวนรวม 25 ไม่เท่ากับผลบวกของแผนย่อย 26',
        related: slots('1', '2', '3'),
      },
    ],
  ],
  [
    'an unreadable guideline hides nothing else',
    declare({ '3/1': 'สาม' }),
    [{ rule: 'count-unreadable', at: slot['3/1'] ?? '', text: 'อ่านจำนวนโครงการไม่ได้: สาม', related: [] }],
  ],
  [
    'a slot left blank',
    declare({ '3/1': null }),
    [{ rule: 'count-unreadable', at: slot['3/1'] ?? '', text: 'อ่านจำนวนโครงการไม่ได้: ยังไม่ได้กรอก', related: [] }],
  ],
  [
    'leaders that nobody filled',
    declare({ '3/1': '.....' }),
    [{ rule: 'count-unreadable', at: slot['3/1'] ?? '', text: 'อ่านจำนวนโครงการไม่ได้: .....', related: [] }],
  ],
  [
    'a formula that ended in an error',
    declare({ total: { error: '#REF!' } }),
    [{ rule: 'count-unreadable', at: slot.total ?? '', text: 'อ่านจำนวนโครงการไม่ได้: #REF!', related: [] }],
  ],
  [
    'where a guideline cannot be read, the sub-plan is compared with the table',
    declare({ '3/1': '?', '3': 9, total: 29 }),
    [
      { rule: 'count-subplan-listed', at: slot['3'] ?? '', text: 'แผนย่อยที่ 3: แจ้ง 9 แต่มีในตาราง 6', related: [] },
      { rule: 'count-unreadable', at: slot['3/1'] ?? '', text: 'อ่านจำนวนโครงการไม่ได้: ?', related: [] },
    ],
  ],
  [
    'where a sub-plan cannot be read, the total is compared with the table',
    declare({ '3': '?', total: 29 }),
    [
      { rule: 'count-total-listed', at: slot.total ?? '', text: 'แจ้งรวม 29 โครงการ แต่มีในตาราง 26', related: [] },
      { rule: 'count-unreadable', at: slot['3'] ?? '', text: 'อ่านจำนวนโครงการไม่ได้: ?', related: [] },
    ],
  ],
  [
    'a dash is none',
    { projects: TWO_EACH.filter(({ section }) => section !== '1.6'), cells: { [slot['1/6'] ?? '']: '-' } },
    [],
  ],
])('%s', (_name, form, expected) => {
  expect(findings(form)).toEqual(expected);
});

test('every finding names its sheet', () => {
  expect(findingsIn(declare({ total: 25 })).map(({ sheet }) => sheet)).toEqual([SHEET]);
});
