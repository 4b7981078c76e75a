import { datum, SHEET } from '#test/support/plan-builder';
import type { BaselineRow, PeopleGroup } from '../plan/parts';
import type { Datum } from '../plan/datum';
import { peopleIn } from './people';

const people = (group: PeopleGroup | null, value: number | null, reason?: string) => ({
  ...datum(value, String(value), 'C10'),
  ...(reason !== undefined && { reason }),
  label: 'นักเรียน',
  group,
});

const row = (rest: Partial<BaselineRow>): BaselineRow => ({
  sheet: SHEET,
  cell: 'A10',
  unit: datum('กองการศึกษา', 'กองการศึกษา', 'A10'),
  personnel: null,
  people: null,
  peopleSum: null,
  citizens: null,
  remark: null,
  ...rest,
});

const number = (value: number | null, cell: string): Datum<number> => datum(value, String(value), cell);
const staff = (value: number | null, cell: string) => row({ personnel: number(value, cell) });

/** Staff, target groups, partners, citizens: the count, how many are not read, and the cell of the count. */
type Counted = readonly [count: number | null, unread: number, cell: string | null];
const NOTHING: Counted = [null, 0, null];

test.each<[string, readonly BaselineRow[], BaselineRow | null, readonly Counted[]]>([
  ['nothing', [], null, [NOTHING, NOTHING, NOTHING, NOTHING]],
  ['one office', [staff(12, 'B10')], null, [[12, 0, 'B10'], NOTHING, NOTHING, NOTHING]],
  [
    'two offices without a total',
    [staff(12, 'B10'), staff(8, 'B11')],
    null,
    [[20, 0, null], NOTHING, NOTHING, NOTHING],
  ],
  [
    'two offices with a total, which is the form’s own',
    [staff(12, 'B10'), staff(8, 'B11')],
    staff(21, 'B12'),
    [[21, 0, 'B12'], NOTHING, NOTHING, NOTHING],
  ],
  [
    'a total that cannot be read',
    [staff(12, 'B10'), staff(null, 'B11')],
    staff(null, 'B12'),
    [[12, 1, null], NOTHING, NOTHING, NOTHING],
  ],
  [
    'groups of two offices, and citizens',
    [
      row({ people: [people('target', 30), people('partner', 5)] }),
      row({ people: [people('target', 12)], citizens: number(900, 'D11') }),
    ],
    null,
    [NOTHING, [42, 0, null], [5, 0, null], [900, 0, 'D11']],
  ],
  [
    'groups in the row of the total alone',
    [row({ people: [] })],
    row({ people: [people('target', 30)] }),
    [NOTHING, [30, 0, null], NOTHING, NOTHING],
  ],
  [
    'numbers that cannot be read; blanks and dashes are none of them',
    [row({ people: [people('target', 30), people('target', null, 'range'), people('partner', null, 'blank')] })],
    null,
    [NOTHING, [30, 1, null], NOTHING, NOTHING],
  ],
])('%s', (_case, rows, total, expected) => {
  const counted = peopleIn({ rows, subtotals: [], total });
  expect(counted.map(({ count, unread, cell }) => [count, unread, cell?.cell ?? null])).toEqual(expected);
});

test('people whose group nobody says have a line only if there are any', () => {
  const rows = [row({ people: [people(null, 7)] })];
  expect(peopleIn({ rows, subtotals: [], total: null }).map(({ name, count }) => [name, count])).toEqual([
    ['บุคลากรในหน่วยงาน', null],
    ['กลุ่มเป้าหมาย', null],
    ['ภาคีเครือข่าย', null],
    ['ไม่ระบุกลุ่ม', 7],
    ['ประชาชนเป้าหมาย', null],
  ]);
});
