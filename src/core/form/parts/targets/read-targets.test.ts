import { testPartLaws } from '#test/support/part-laws';
import { regionOf, short, type PartSheet, type Rows } from '#test/support/part-region';
import { PHASE_2 } from '../../../plan/frameworks/phase-2';
import type { TargetsRow, TargetValue } from '../../../plan/parts';
import { readTargets } from './read-targets';

const HEADING = ['ส่วนที่ ๔ เป้าหมายของแผนปฏิบัติการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๘'];
const HEADER = ['การดำเนินงาน', 'ผลการดำเนินงาน ปี ๒๕๖๗', 'แผนการดำเนินงาน ปี ๒๕๖๘'];
const PEOPLE = '๑. จำนวนประชากรอายุ ๑๓ ปี ขึ้นไป เข้าร่วมกิจกรรม';
const PLACES = '๒. จำนวนเครือข่ายทางสังคมมีขีดความสามารถ';
const BOTH = '๓. จำนวนเครือข่าย/องค์กรจากทุกภาคส่วน';
const SECOND = 'จำนวนคนที่เข้าร่วมกิจกรรมสาธารณะ';

const value = (target: TargetValue | null): string =>
  target
    ? `${short(target) ?? ''}${target.bound === 'exact' ? '' : ` (${target.bound})`} [${target.unit ?? ''}]`
    : 'none';

/** `row: unit result | plan; unit result | plan`. */
function shown({ row, measures, remark }: TargetsRow): string {
  const all = measures.map(({ unit, result, plan }) => `${unit ?? '?'}: ${value(result)} | ${value(plan)}`);
  return `${row ?? '-'} ${all.join('; ')}${remark ? ` # ${short(remark) ?? ''}` : ''}`;
}

function read(rows: Rows, sheet?: PartSheet): { rows: string[]; unread: string[] } {
  const { part, unread } = readTargets([regionOf('targets', [HEADING, ...rows], sheet)], PHASE_2);
  return { rows: part?.rows.map(shown) ?? [], unread: unread.map(({ cell, text }) => `${cell} ${text}`) };
}

test.each<[name: string, rows: Rows, expected: string[], sheet?: PartSheet]>([
  [
    'a measure with its unit',
    [HEADER, [PEOPLE, '๑,๑๐๐ คน', '- คน']],
    ['1 คน: B3 ๑,๑๐๐ คน → 1100 [คน] | C3 - คน → 0 [คน]'],
  ],
  [
    'two measures in a cell, on two lines and on one',
    [HEADER, [BOTH, '๖ แห่ง\n๒๕๐ คน', '- แห่ง - คน'], [`๕. จำนวนองค์กรที่สนับสนุน\n${SECOND}`, '- แห่ง\n- คน', '๓ แห่ง/๙ คน']],
    [
      '3 แห่ง: B3 ๖ แห่ง → 6 [แห่ง] | C3 - แห่ง → 0 [แห่ง]; คน: B3 ๒๕๐ คน → 250 [คน] | C3 - คน → 0 [คน]',
      '5 แห่ง: B4 - แห่ง → 0 [แห่ง] | C4 ๓ แห่ง → 3 [แห่ง]; คน: B4 - คน → 0 [คน] | C4 ๙ คน → 9 [คน]',
    ],
  ],
  [
    'the other way round, bulleted, numbered, and one of them blank',
    [HEADER, [BOTH, '๒๕๐ คน\n๖ แห่ง', '- ๖ แห่ง\n- ๒๕๐ คน'], [BOTH, '๑. ๖ แห่ง\n๒. ๒๕๐ คน', '๖ แห่ง\n..... คน']],
    [
      '3 แห่ง: B3 ๖ แห่ง → 6 [แห่ง] | C3 - ๖ แห่ง → 6 [แห่ง]; คน: B3 ๒๕๐ คน → 250 [คน] | C3 - ๒๕๐ คน → 250 [คน]',
      '3 แห่ง: B4 ๖ แห่ง → 6 [แห่ง] | C4 ๖ แห่ง → 6 [แห่ง]; คน: B4 ๒๕๐ คน → 250 [คน] | C4 ..... คน ✗ blank [คน]',
    ],
  ],
  [
    'numbers alone and units in cells of their own',
    [
      HEADER.flatMap((cell, index) => (index === 0 ? [cell] : [cell, null])),
      [PEOPLE, 100, 'คน', 120, 'คน'],
      [PLACES, 5, null, null, 'แห่ง'],
    ],
    ['1 คน: B3 100 คน → 100 [คน] | D3 120 คน → 120 [คน]', '2 แห่ง: B4 5 → 5 [] | E4 แห่ง ✗ blank [แห่ง]'],
  ],
  [
    'a row of cells for each measure, each with its label',
    [HEADER, [BOTH, 6, '-'], [SECOND, 250, '๓๐๐ คน'], [PLACES, 1, 2]],
    [
      '3 แห่ง: B3 6 → 6 [] | C3 - → 0 []; คน: B4 250 → 250 [] | C4 ๓๐๐ คน → 300 [คน]',
      '2 แห่ง: B5 1 → 1 [] | C5 2 → 2 []',
    ],
  ],
  [
    'a label merged over the rows of its measures, and one wrapped over two rows',
    [HEADER, [BOTH, '6 แห่ง', 7], [null, null, 300], [PEOPLE, 1, 2], ['ที่สะท้อนการมีคุณธรรม']],
    [
      '3 แห่ง: B3 6 แห่ง → 6 [แห่ง] | C3 7 → 7 []; คน: B3  ✗ blank [] | C4 300 → 300 []',
      '1 คน: B5 1 → 1 [] | C5 2 → 2 []',
    ],
    { merges: ['A3:A4'] },
  ],
  [
    'nothing, leaders, a dash alone',
    [HEADER, [BOTH, null, '-'], [PEOPLE, '..........', '..... คน'], [PLACES, 'แห่ง', '']],
    [
      '3 แห่ง: B3  ✗ blank [] | C3 - → 0 []; คน: B3  ✗ blank [] | C3 - → 0 []',
      '1 คน: B4 .......... ✗ blank [] | C4 ..... คน ✗ blank [คน]',
      '2 แห่ง: B5 แห่ง ✗ blank [แห่ง] | C5  ✗ blank []',
    ],
  ],
  [
    'what is not told apart is null for both',
    [HEADER, [BOTH, 6, '๖ ชุมชน'], [BOTH, '1 แห่ง\n2 แห่ง\n3 คน', 'ยังไม่มีข้อมูล']],
    [
      '3 แห่ง: B3 6 ✗ no-unit [] | C3 ๖ ชุมชน ✗ wrong-unit []; คน: B3 6 ✗ no-unit [] | C3 ๖ ชุมชน ✗ wrong-unit []',
      '3 แห่ง: B4 1 แห่ง\n2 แห่ง ✗ several-numbers [] | C4 ยังไม่มีข้อมูล ✗ not-a-number []; คน: B4 3 คน → 3 [คน] | C4 ยังไม่มีข้อมูล ✗ not-a-number []',
    ],
  ],
  [
    'other units, bounds and numbers that are no whole measure',
    [HEADER, [PLACES, '๖ ชุมชน', 'ไม่น้อยกว่า ๗ แห่ง'], [PEOPLE, 'ร้อยละ ๘๐', '๒.๕ คน'], [PEOPLE, 'แห่งละ ๕๐ คน', '๕๐ คน/ปี']],
    [
      '2 แห่ง: B3 ๖ ชุมชน → 6 [ชุมชน] | C3 ไม่น้อยกว่า ๗ แห่ง → 7 (at-least) [แห่ง]',
      '1 คน: B4 ร้อยละ ๘๐ ✗ wrong-unit [ร้อยละ] | C4 ๒.๕ คน ✗ not-whole [คน]',
      '1 คน: B5 แห่งละ ๕๐ คน ✗ rate [คน] | C5 ๕๐ คน/ปี → 50 [คน]',
    ],
  ],
  [
    'number, unit and remark columns, columns in another order',
    [
      ['ลำดับ', 'ตัวชี้วัด', 'หน่วยนับ', 'แผนปี ๒๕๖๘', 'ผลงาน ปี 2567', 'หมายเหตุ'],
      [1, 'จำนวนประชาชน', 'คน', 5, 4, 'ปรับคำ'],
      [3, 'จำนวนเครือข่าย/องค์กร', 'แห่ง\nคน', '๖\n๒๕๐', null, null],
    ],
    [
      '1 คน: E3 4 → 4 [คน] | D3 5 → 5 [คน] # F3 ปรับคำ → "ปรับคำ"',
      '3 แห่ง: E4  ✗ blank [] | D4 ๖ → 6 [แห่ง]; คน: E4  ✗ blank [] | D4 ๒๕๐ → 250 [คน]',
    ],
  ],
  [
    'the words tell the row, the number only where no words do',
    [HEADER, ['๑. จำนวนอาสาสมัคร', '5 คน', 6], ['๒. จำนวนประชากรอายุ ๑๓ ปี', 1, 2], ['๔. จำนวนองค์กรเครดิต', '1 แห่ง', 2]],
    [
      '- ?: B3 5 คน → 5 [คน] | C3 6 → 6 []',
      '1 คน: B4 1 → 1 [] | C4 2 → 2 []',
      '4 แห่ง: B5 1 แห่ง → 1 [แห่ง] | C5 2 → 2 []',
    ],
  ],
  [
    "a row of the office's own behind the form's",
    [HEADER, [PEOPLE, 1, 2], ['จำนวนอาสาสมัคร', '5 คน', '6 คน']],
    ['1 คน: B3 1 → 1 [] | C3 2 → 2 []', '- ?: B4 5 คน → 5 [คน] | C4 6 คน → 6 [คน]'],
  ],
  [
    'a unit that the number format shows, a date, an error',
    [HEADER, [PEOPLE, 100, 45748], [PLACES, { error: '#N/A' }, 3]],
    ['1 คน: B3 100 → 100 [คน] | C3 45748 ✗ date-cell []', '2 แห่ง: B4 #N/A ✗ error-value [] | C4 3 → 3 []'],
    { numberFormats: { B3: '#,##0 "คน"', C3: 'd-mmm' } },
  ],
  [
    'damaged text',
    [HEADER, ['１.\u00a0จ\u0e4d\u0e32นวน ประชา\u200bกรอายุ', '１００\u00a0คน', 'จ\u0e4d\u0e32นวน ๑๒๐\u200b คน']],
    ['1 คน: B3 １００\u00a0คน → 100 [คน] | C3 จ\u0e4d\u0e32นวน ๑๒๐\u200b คน → 120 [คน]'],
  ],
])('%s', (_name, rows, expected, sheet = {}) => {
  expect(read(rows, sheet)).toEqual({ rows: expected, unread: [] });
});

test.each<[name: string, rows: Rows, unread: string[], sheet?: PartSheet]>([
  ['no header', [[PEOPLE, '5 คน', '6 คน']], [`A2 ${PEOPLE} 5 คน 6 คน`]],
  [
    'an unknown header',
    [
      [...HEADER, 'ผู้บันทึก'],
      [PEOPLE, 1, 2],
    ],
    ['D2 ผู้บันทึก'],
  ],
  [
    "last year's column beside this year's",
    [
      ['การดำเนินงาน', 'ผลการดำเนินงาน ปี ๒๕๖๖', ...HEADER.slice(1)],
      [PEOPLE, 7, 8, 9],
    ],
    [],
  ],
  [
    'what stands beside a header that is merged over two rows, and is none',
    [HEADER, [null, 'ปี ๒๕๖๗', 'ข้อมูลเบื้องต้น'], [PEOPLE, 1, 2]],
    ['C3 ข้อมูลเบื้องต้น'],
    { merges: ['A2:A3'] },
  ],
  ['a measure that the row does not have', [HEADER, [PLACES, '๑ แห่ง ๒ คน', '๑ แห่ง']], ['B3 ๒ คน']],
  ['a note', [HEADER, [PEOPLE, 1, 2], ['หมายเหตุ: ก', 'ข']], ['A4 หมายเหตุ: ก ข']],
  ['a line across the table', [HEADER, [PEOPLE, 1, 2], ['ข้อมูล ณ วันที่ ๑']], ['A4 ข้อมูล ณ วันที่ ๑'], { merges: ['A4:C4'] }],
  ['numbers without a row', [HEADER, [null, 5, 6], [PEOPLE, 1, 2]], ['B3 5 6']],
  [
    'a unit column that says something else',
    [
      ['รายการ', 'หน่วย', 'ผลงาน', 'แผน'],
      [PEOPLE, 'ดูท้ายตาราง', 1, 2],
    ],
    ['B3 ดูท้ายตาราง'],
  ],
])('reported: %s', (_name, rows, unread, sheet = {}) => {
  expect(read(rows, sheet).unread).toEqual(unread);
});

test.each<[name: string, rows: Rows, years: (string | null)[]]>([
  ['in one row', [HEADER], ['A1 ๒๕๖๘ → 2568', 'B2 ๒๕๖๗ → 2567', 'C2 ๒๕๖๘ → 2568']],
  [
    'in a row of their own',
    [
      ['การดำเนินงาน', 'ผลการดำเนินงาน', 'แผนการดำเนินงาน'],
      [null, 'ปี 2567', 'พ.ศ. 2568'],
    ],
    ['A1 ๒๕๖๘ → 2568', 'B3 2567 → 2567', 'C3 2568 → 2568'],
  ],
  [
    'short and without a year',
    [['การดำเนินงาน', 'ผลการดำเนินงาน ปี 67', 'แผนการดำเนินงาน']],
    ['A1 ๒๕๖๘ → 2568', 'B2 67 → 2567', null],
  ],
  [
    'never filled in',
    [['การดำเนินงาน', 'ผลการดำเนินงาน ปี .....', 'แผนการดำเนินงาน ปี ๒๕']],
    ['A1 ๒๕๖๘ → 2568', 'B2 ..... ✗ blank', 'C2 ๒๕ ✗ ambiguous-year'],
  ],
])('years %s', (_name, rows, [heading, result, plan]) => {
  const { part } = readTargets([regionOf('targets', [HEADING, ...rows])], PHASE_2);
  expect([part?.year, part?.resultYear, part?.planYear].map((year) => short(year ?? null))).toEqual([
    heading,
    result,
    plan,
  ]);
});

describe('three and more year columns', () => {
  const RESULT = 'ผลการดำเนินงาน';
  const PLAN = 'แผนการดำเนินงาน';
  test.each<[name: string, header: Rows, row: Rows[number], expected: string, ignored?: string[]]>([
    [
      "this year's result",
      [['การดำเนินงาน', `${RESULT} ปี ๒๕๖๗`, `${PLAN} ปี ๒๕๖๘`, `${RESULT} ปี ๒๕๖๘`]],
      [PEOPLE, 1, 2, 3],
      '1 2 3',
    ],
    [
      'in another order',
      [['การดำเนินงาน', `${RESULT} ปี ๒๕๖๘`, `${PLAN} ปี ๒๕๖๘`, `${RESULT} ปี ๒๕๖๗`]],
      [PEOPLE, 3, 2, 1],
      '1 2 3',
    ],
    [
      'further years',
      [['การดำเนินงาน', `${RESULT} ปี ๒๕๖๖`, `${RESULT} ปี ๒๕๖๗`, `${PLAN} ปี ๒๕๖๘`, `${PLAN} ปี ๒๕๖๙`]],
      [PEOPLE, 9, 1, 2, 9],
      '1 2 -',
      [`B2 ${RESULT} ปี ๒๕๖๖`, `E2 ${PLAN} ปี ๒๕๖๙`],
    ],
    [
      'by their words',
      [['การดำเนินงาน', `${RESULT}ปีที่ผ่านมา`, `${PLAN}ปีนี้`, `${RESULT}ปีปัจจุบัน`]],
      [PEOPLE, 1, 2, 3],
      '1 2 3',
    ],
    ['without years, by their order', [['การดำเนินงาน', RESULT, PLAN, RESULT]], [PEOPLE, 1, 2, 3], '1 2 3'],
    [
      'one header over two years',
      [
        ['การดำเนินงาน', RESULT, null, PLAN],
        [null, 'ปี ๒๕๖๖', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘'],
      ],
      [PEOPLE, 9, 1, 2],
      '1 2 -',
      [`B2 ${RESULT} ปี ๒๕๖๖`],
    ],
    [
      'a year over plan and result',
      [
        ['การดำเนินงาน', 'ปี ๒๕๖๗', null, 'ปี ๒๕๖๘', null],
        [null, 'แผน', 'ผล', 'แผน', 'ผล'],
      ],
      [PEOPLE, 9, 1, 2, 3],
      '1 2 3',
      ['B2 ปี ๒๕๖๗ แผน'],
    ],
  ])('%s', (_name, header, row, expected, ignored = []) => {
    const merges = ['B2:C2', 'D2:E2'].slice(0, header.length > 1 ? 2 : 0);
    const { part, unread } = readTargets([regionOf('targets', [HEADING, ...header, row], { merges })], PHASE_2, 2568);
    const { result, plan, achieved } = part!.rows[0]!.measures[0]!;
    expect([result, plan, achieved].map((each) => each?.value ?? '-').join(' ')).toBe(expected);
    expect(part!.ignored.map(({ cell, text }) => `${cell} ${text}`)).toEqual(ignored);
    expect(unread).toEqual([]);
  });

  test('the result of the plan’s own year beside its plan stays the form’s column: a rule judges it', () => {
    const header = ['การดำเนินงาน', `${RESULT} ปี ๒๕๖๘`, `${PLAN} ปี ๒๕๖๘`];
    const { part } = readTargets([regionOf('targets', [HEADING, header, [PEOPLE, 1, 2]])], PHASE_2, 2568);
    expect([part?.resultYear?.value, part?.rows[0]?.measures[0]?.result?.value]).toEqual([2568, 1]);
  });
});

const WORDS = [PEOPLE, BOTH, SECOND, '๕ แห่ง', '- คน', '250', '-', '.....', '\n', 'คน', 'หมายเหตุ', '๙.'];

const TABLE = ['การดำเนินงาน', 'หน่วยนับ', ...HEADER.slice(1), 'หมายเหตุ'];

testPartLaws({
  words: WORDS,
  columns: 6,
  read: (rows) => readTargets([regionOf('targets', [HEADING, TABLE, ...rows])], PHASE_2),
});
