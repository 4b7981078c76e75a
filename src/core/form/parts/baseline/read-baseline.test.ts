import { testPartLaws } from '#test/support/part-laws';
import { regionOf, short, type PartSheet, type Rows } from '#test/support/part-region';
import type { BaselineRow } from '../../../plan/parts';
import { readBaseline } from './read-baseline';

const HEADING = ['ส่วนที่ ๒ ข้อมูลพื้นฐาน'];
const HEADER = [
  'ชื่อหน่วยงานในสังกัด',
  'จำนวนบุคลากร ในหน่วยงาน',
  'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย ที่รับผิดชอบโครงการในแผนปฏิบัติการ',
  'จำนวนประชาชนเป้าหมาย',
];

interface Shown {
  readonly unit: string | null;
  readonly personnel: string | null;
  /** `group label: datum`. */
  readonly people: readonly string[] | null;
  readonly sum?: string | null;
  readonly citizens: string | null;
  readonly remark?: string | null;
}

function shown(row: BaselineRow): Shown {
  const people = row.people?.map((entry) => `${entry.group ?? '?'} ${entry.label}: ${short(entry) ?? ''}`) ?? null;
  return {
    unit: short(row.unit),
    personnel: short(row.personnel),
    people,
    ...(row.peopleSum ? { sum: short(row.peopleSum) } : {}),
    citizens: short(row.citizens),
    ...(row.remark ? { remark: short(row.remark) } : {}),
  };
}

function read(rows: Rows, sheet?: PartSheet): { rows: Shown[]; total: Shown | null; unread: string[] } {
  const { part, unread } = readBaseline([regionOf('base', [HEADING, ...rows], sheet)]);
  return {
    rows: part?.rows.map(shown) ?? [],
    total: part?.total ? shown(part.total) : null,
    unread: unread.map(({ cell, text }) => `${cell} ${text}`),
  };
}

test('entries over two rows of one unit, a dash for none, and a total', () => {
  const rows = [
    HEADER,
    ['สำนักงานเขต', '๙๒๐', '๑. กลุ่มเป้าหมาย\n- ข้าราชการ จำนวน ๙๒๐ คน', '-'],
    [null, null, '๒. ภาคีเครือข่าย\n- สถานศึกษา จำนวน ๘๑๐ คน'],
    ['รวม', '๙๒๐', '๑,๗๓๐'],
  ];
  expect(read(rows)).toEqual({
    rows: [
      {
        unit: 'A3 สำนักงานเขต → "สำนักงานเขต"',
        personnel: 'B3 ๙๒๐ → 920',
        people: [
          'target ข้าราชการ: C3 ๑. กลุ่มเป้าหมาย\n- ข้าราชการ จำนวน ๙๒๐ คน → 920',
          'partner สถานศึกษา: C4 ๒. ภาคีเครือข่าย\n- สถานศึกษา จำนวน ๘๑๐ คน → 810',
        ],
        citizens: 'D3 - → 0',
      },
    ],
    total: {
      unit: 'A5 รวม → "รวม"',
      personnel: 'B5 ๙๒๐ → 920',
      people: ['? : C5 ๑,๗๓๐ → 1730'],
      citizens: 'D5  ✗ blank',
    },
    unread: [],
  });
});

test('several units, columns in another order, number and remark columns, numbers under the header', () => {
  const rows = [
    ['ลำดับที่', 'หน่วยงาน', 'จำนวนประชาชนเป้าหมาย (คน)', 'จำนวนบุคลากร', 'จำนวนกลุ่มเป้าหมาย/ภาคีเครือข่าย', 'หมายเหตุ'],
    ['(๑)', '(๒)', '(๓)', '(๔)', '(๕)', '(๖)'],
    [1, '1) ฝ่ายปกครอง', 1500, 12, 30, 'รวมลูกจ้าง'],
    ['๒', 'ฝ่ายโยธา', null, '๘ คน', '-', null],
    ['รวมทั้งสิ้น', null, 1500, 20, 'รวม ๓๐ คน', null],
  ];
  const { rows: units, total, unread } = read(rows, { merges: ['A6:B6'] });
  expect(units).toEqual([
    {
      unit: 'B4 1) ฝ่ายปกครอง → "ฝ่ายปกครอง"',
      personnel: 'D4 12 → 12',
      people: ['? : E4 30 → 30'],
      citizens: 'C4 1500 → 1500',
      remark: 'F4 รวมลูกจ้าง → "รวมลูกจ้าง"',
    },
    { unit: 'B5 ฝ่ายโยธา → "ฝ่ายโยธา"', personnel: 'D5 ๘ คน → 8', people: ['? : E5 - → 0'], citizens: 'C5  ✗ blank' },
  ]);
  expect(total).toEqual({
    unit: 'A6 รวมทั้งสิ้น → "รวมทั้งสิ้น"',
    personnel: 'D6 20 → 20',
    people: [],
    sum: 'E6 รวม ๓๐ คน → 30',
    citizens: 'C6 1500 → 1500',
  });
  expect(unread).toEqual([]);
});

test('target groups and partners in columns of their own, words beside their numbers', () => {
  const rows = [
    ['ชื่อหน่วยงาน', 'จำนวนบุคลากร', 'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', null, 'จำนวนประชาชนเป้าหมาย'],
    [null, null, 'กลุ่มเป้าหมาย', 'ภาคีเครือข่าย', null],
    ['ฝ่ายปกครอง', 12, 'ครู ๕ คน', '๗', 100],
  ];
  const { rows: units } = read(rows, { merges: ['C2:D2', 'A2:A3', 'B2:B3', 'E2:E3'] });
  expect(units[0]?.people).toEqual(['target ครู: C4 ครู ๕ คน → 5', 'partner : D4 ๗ → 7']);
  const beside = read([
    ['หน่วยงาน', 'จำนวนบุคลากร', 'จำนวนกลุ่มเป้าหมาย'],
    ['เขต', 1, 'ครู\nนักเรียน', '5\n30', 'คน\nคน'],
  ]);
  expect(beside.rows[0]?.people).toEqual(['target ครู: D3 ครู 5 คน → 5', 'target นักเรียน: D3 นักเรียน 30 คน → 30']);
});

test.each<[text: string | number, people: readonly string[], sum?: string]>([
  ['', []],
  ['-', ['? : - → 0']],
  ['.....คน', ['? : .....คน ✗ blank']],
  ['ภาคีเครือข่าย ..... คน', ['partner ภาคีเครือข่าย: ภาคีเครือข่าย ..... คน ✗ blank']],
  ['๑. กลุ่มเป้าหมาย', ['target กลุ่มเป้าหมาย: ๑. กลุ่มเป้าหมาย ✗ not-a-number']],
  [
    '๑. กลุ่มเป้าหมาย\n๒. ภาคีเครือข่าย ๑๐ คน',
    ['target กลุ่มเป้าหมาย: ๑. กลุ่มเป้าหมาย ✗ not-a-number', 'partner ภาคีเครือข่าย: ๒. ภาคีเครือข่าย ๑๐ คน → 10'],
  ],
  [
    '๑. กลุ่มเป้าหมาย ๙๒๐ คน ๒. ภาคีเครือข่าย ๘๑๐ คน',
    ['target กลุ่มเป้าหมาย: ๑. กลุ่มเป้าหมาย ๙๒๐ คน → 920', 'partner ภาคีเครือข่าย: ๒. ภาคีเครือข่าย ๘๑๐ คน → 810'],
  ],
  [
    'กลุ่มเป้าหมาย:\n- ครู\n- นักเรียน ๕๐ คน',
    ['target ครู: กลุ่มเป้าหมาย:\n- ครู ✗ not-a-number', 'target นักเรียน: - นักเรียน ๕๐ คน → 50'],
  ],
  ['- ข้าราชการและ\nบุคลากร จำนวน\n๙๒๐\nคน', ['? ข้าราชการและ บุคลากร: - ข้าราชการและ\nบุคลากร จำนวน\n๙๒๐\nคน → 920']],
  ['ภาคีเครือข่าย ๑๐ ชุมชน ๒๐๐ คน', ['partner ภาคีเครือข่าย ๑๐ ชุมชน: ภาคีเครือข่าย ๑๐ ชุมชน ๒๐๐ คน → 200']],
  ['ครู ๕ คน นักเรียน ๕๐ คน', ['? ครู ๕ คน นักเรียน: ครู ๕ คน นักเรียน ๕๐ คน ✗ several-numbers']],
  ['โรงเรียน ๕ แห่ง', ['? โรงเรียน: โรงเรียน ๕ แห่ง ✗ wrong-unit']],
  ['ประมาณ ๕๐ คน', ['? ประมาณ: ประมาณ ๕๐ คน ✗ inexact']],
  ['ครู ๕ คน\nรวม ๕ คน', ['? ครู: ครู ๕ คน → 5'], 'รวม ๕ คน → 5'],
  ['รวม ๕ คน\nรวมทั้งสิ้น ๙ คน', ['? : รวมทั้งสิ้น ๙ คน ✗ several-numbers'], 'รวม ๕ คน → 5'],
  ['จ\u0e4d\u0e32นวน\u00a0๙๒๐\u200b คน', ['? : จ\u0e4d\u0e32นวน\u00a0๙๒๐\u200b คน → 920']],
])('the third column: %j', (text, people, sum = '') => {
  const row = read([HEADER, ['เขต', 1, text, 1]]).rows[0];
  expect(row?.people).toEqual(people.map((entry) => entry.replace(': ', ': C3 ')));
  expect(row?.sum ?? '').toBe(sum === '' ? '' : `C3 ${sum}`);
});

test.each<[name: string, rows: Rows, unread: string[], sheet?: PartSheet]>([
  ['no header', [['หน่วยงานในสังกัด ๕ แห่ง'], ['รวม', 5]], ['A2 หน่วยงานในสังกัด ๕ แห่ง', 'A3 รวม 5']],
  [
    'an unknown header',
    [
      [...HEADER, 'ผู้บันทึก'],
      ['เขต', 1, 1, 1],
    ],
    ['E2 ผู้บันทึก'],
  ],
  [
    'cells outside the table',
    [
      [null, ...HEADER],
      ['ก', 'เขต', 1, 1, 1],
    ],
    ['A3 ก'],
  ],
  ['a note below the table', [HEADER, ['เขต', 1, 1, 1], ['หมายเหตุ: ณ วันที่ ๑', 'ข']], ['A4 หมายเหตุ: ณ วันที่ ๑ ข']],
  ['a line across the table', [HEADER, ['ข้อมูล ณ วันที่ ๑'], ['เขต', 1, 1, 1]], ['A3 ข้อมูล ณ วันที่ ๑'], { merges: ['A3:D3'] }],
  [
    'numbers that a merged name has already',
    [HEADER, ['เขต', 1, 1, 1], [null, 2, null, 3]],
    ['B4 2 3'],
    { merges: ['A3:A4'] },
  ],
  [
    'no number of a row',
    [
      ['ลำดับ', ...HEADER],
      ['ก', 'เขต', 1, 1, 1],
    ],
    ['A3 ก'],
  ],
])('reported: %s', (_name, rows, unread, sheet = {}) => {
  expect(read(rows, sheet).unread).toEqual(unread);
});

test('a row without a name that has numbers of its own is a unit whose name is blank', () => {
  const { rows } = read([HEADER, ['เขต', 1, 1, 1], [null, 2, 2, 2]]);
  expect(rows.map(({ unit, personnel }) => [unit, personnel])).toEqual([
    ['A3 เขต → "เขต"', 'B3 1 → 1'],
    ['A4  ✗ blank', 'B4 2 → 2'],
  ]);
});

test('a repeated header, leaders and values of formulas that failed', () => {
  const rows = [
    HEADER,
    ['เขต', { error: '#REF!' }, null, '.....'],
    HEADER,
    ['.....', '.....', '.....', '.....'],
    ['แขวง', '1,73', null, 2],
  ];
  const { rows: units, unread } = read(rows);
  expect(units.map(({ unit, personnel, citizens }) => [unit, personnel, citizens])).toEqual([
    ['A3 เขต → "เขต"', 'B3 #REF! ✗ error-value', 'D3 ..... ✗ blank'],
    ['A6 แขวง → "แขวง"', 'B6 1,73 ✗ grouping', 'D6 2 → 2'],
  ]);
  expect(unread).toEqual([]);
});

test('a date that Excel made of a count', () => {
  const { rows } = read([HEADER, ['เขต', 45748, 45748, 1]], { numberFormats: { B3: 'd-mmm', C3: 'd-mmm' } });
  expect(rows[0]?.personnel).toBe('B3 45748 ✗ date-cell');
  expect(rows[0]?.people).toEqual(['? : C3 45748 ✗ date-cell']);
});

const WORDS = [
  'รวม',
  'รวม 5 คน',
  '๑.',
  '- ครู',
  '50 คน',
  'กลุ่มเป้าหมาย',
  'ภาคีเครือข่าย',
  '-',
  '.....',
  '\n',
  'คน',
  '5 แห่ง',
  'หมายเหตุ',
];

testPartLaws({
  words: WORDS,
  columns: 6,
  read: (rows) => readBaseline([regionOf('base', [HEADING, [...HEADER, 'หมายเหตุ'], ...rows])]),
});
