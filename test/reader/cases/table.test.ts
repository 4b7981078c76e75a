/** The project table's hard cases, one thing each. */
import { HEADER, outcome, table, type Outcome, type Rows } from '../generator/small-table';

const G1 = 'แผนย่อยที่ ๑\nเป้าหมายที่ ๑';
const H11 = '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม';
const H12 = '๑.๒ แนวทางการพัฒนาที่ ๕ ส่งเสริม';

interface Case extends Outcome {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly header?: typeof HEADER;
}

const SHAPES: readonly Case[] = [
  {
    name: 'the heading with its first project, the next one alone',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, '๕๐ คน', '-', 'ทุกฝ่าย', '✓'],
      [null, '(๒) โครงการ ข', '๑๐ คน', '5,000', null, '-', '✓'],
    ],
    projects: ['1/3 (1) โครงการ ก | ๕๐ คน | 0 | ทุกฝ่าย | ✓...', '1/3 (2) โครงการ ข | ๑๐ คน | 5000 |  | -✓..'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'two headings and their projects in one cell, an entry for each',
    rows: [[G1, `${H11}\n(๑) โครงการ ก\n${H12}\n(๑) โครงการ ข`, '๑ คน\n๒ คน', null, null, '✓\n-']],
    projects: ['1/3 (1) โครงการ ก | ๑ คน |  |  | ✓...', '1/5 (1) โครงการ ข | ๒ คน |  |  | -...'],
    headings: ['1.1 1/3', '1.2 1/5'],
  },
  {
    name: 'fewer entries than projects are told, and given to none',
    rows: [[G1, `${H11}\n(๑) โครงการ ก\n(๒) โครงการ ข`, '๑ คน', '-\n\n-', 'ก\nข\nค', '✓\n✓\n✓']],
    projects: ['1/3 (1) โครงการ ก |  | 0 |  | ?...', '1/3 (2) โครงการ ข |  | 0 |  | ?...'],
    headings: ['1.1 1/3'],
    unpaired: ['C2 quantity 2:1', 'E2 unit 2:3', 'F2 quarter 2:3'],
  },
  {
    name: 'a line each, though one entry has a blank line of its own, is no guess',
    rows: [[G1, `${H11}\n(๑) โครงการ ก\n(๒) โครงการ ข\n(๓) โครงการ ค`, 'ก\n\nข\nค']],
    projects: [
      '1/3 (1) โครงการ ก |  |  |  | ....',
      '1/3 (2) โครงการ ข |  |  |  | ....',
      '1/3 (3) โครงการ ค |  |  |  | ....',
    ],
    headings: ['1.1 1/3'],
    unpaired: ['C2 quantity 3:2'],
  },
  {
    name: 'projects pasted on one line from Word',
    rows: [[G1, `${H11}  (๑) โครงการ ก  (๒) โครงการ ข`, 'ก  ข']],
    projects: ['1/3 (1) โครงการ ก | ก |  |  | ....', '1/3 (2) โครงการ ข | ข |  |  | ....'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'several projects in a tall cell, with a spacer row beside the heading',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก\n(๒) โครงการ ข`],
      [null, null, 'ก'],
      [null, null, 'ข', null, null, '✓'],
    ],
    merges: ['B2:B4'],
    projects: ['1/3 (1) โครงการ ก | ก |  |  | ....', '1/3 (2) โครงการ ข | ข |  |  | ✓...'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'one project over several rows: its texts belong together, of different marks the second is told',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, 'ก', '-', null, '✓', '-'],
      [null, null, 'ข', null, null, '✓', '✓'],
    ],
    merges: ['B2:B3'],
    projects: ['1/3 (1) โครงการ ก | ก⏎ข | 0 |  | ✓-..'],
    headings: ['1.1 1/3'],
    unread: ['G3 ✓'],
  },
  {
    name: 'entries under a project that nobody named',
    rows: [[G1, `${H11}\n(๑) ชื่อโครงการ/กิจกรรม .....`, '๕๐ คน', '-', null, '-']],
    headings: ['1.1 1/3'],
    unread: ['C2 ๕๐ คน'],
  },
  {
    name: 'a torn row is one finding that quotes it',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`],
      [null, null, 'ระบบการจัดการความรู้', null, 'ฝ่ายปกครอง'],
    ],
    projects: ['1/3 (1) โครงการ ก |  |  |  | ....'],
    headings: ['1.1 1/3'],
    unread: ['C3 ระบบการจัดการความรู้ ฝ่ายปกครอง'],
  },
];

const STANDING: readonly Case[] = [
  {
    name: 'the section number wins over an inherited column 1',
    rows: [
      ['แผนย่อยที่ ๒\nเป้าหมายที่ ๓', '๒.๔ แนวทางการพัฒนาที่ ๓'],
      ['เป้าหมายที่ ๒', '๓.๓ แนวทางการพัฒนาที่ ๒\n(๑) โครงการ ก'],
    ],
    projects: ['3/2 (1) โครงการ ก |  |  |  | ....'],
    headings: ['2.4 2/3', '3.3 3/2'],
  },
  {
    name: 'column 1 said again after a page break changes nothing',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, 'ก'],
      HEADER,
      [`${G1} (ต่อ)`, '(๒) โครงการ ข', 'ข'],
      HEADER,
      ['แผนย่อยที่ ๑', '(๓) โครงการ ค', 'ค'],
    ],
    projects: ['ก', 'ข', 'ค'].map((name, index) => `1/3 (${index + 1}) โครงการ ${name} | ${name} |  |  | ....`),
    headings: ['1.1 1/3'],
  },
  {
    name: 'a heading that the next page goes on with is no second one',
    rows: [[G1, H11], [null, '(๑) โครงการ ก', 'ก'], HEADER, [null, `${H11} (ต่อ)`], [null, '(๒) โครงการ ข', 'ข']],
    projects: ['1/3 (1) โครงการ ก | ก |  |  | ....', '1/3 (2) โครงการ ข | ข |  |  | ....'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'banner rows in place of column 1, merged or not',
    rows: [['แผนย่อยที่ ๒ การพัฒนาระบบ เป้าหมายที่ ๑'], ['แนวทางการพัฒนาที่ ๔ เสริมสร้าง'], ['(๑)', 'โครงการ ก', 'ก']],
    merges: ['A2:I2'],
    header: ['ลำดับ', ...HEADER.slice(1)],
    projects: ['2/4 (1) โครงการ ก | ก |  |  | ....'],
    headings: [' 2/4'],
  },
  {
    name: 'a column each for the sub-plan, the goal and the guideline, in numbers',
    rows: [
      [1, 2, '๑', 'โครงการ ก', 'ก'],
      [1, 2, '๑', 'โครงการ ข', 'ข'],
      [2, 1, 4, 'โครงการ ค', 'ค'],
    ],
    header: ['แผนย่อยที่', 'เป้าหมายที่', 'แนวทางที่', 'โครงการ', 'เชิงปริมาณ'],
    projects: ['1/1 () โครงการ ก | ก |  |  | ', '1/1 () โครงการ ข | ข |  |  | ', '2/4 () โครงการ ค | ค |  |  | '],
    headings: [' 1/1', ' 2/4'],
  },
  {
    name: 'the section number in the column of numbers, where Excel has made a number of it',
    rows: [
      [1.1, 'แนวทางการพัฒนาที่ ๓ ส่งเสริม'],
      [-1, 'โครงการ ก', 'ก'],
      ['(๒)', 'โครงการ ข', 'ข'],
      [3, 'โครงการ ค', 'ค'],
    ],
    header: ['ลำดับ', ...HEADER.slice(1)],
    projects: ['ก', 'ข', 'ค'].map((name, index) => `1/3 (${index + 1}) โครงการ ${name} | ${name} |  |  | ....`),
    headings: ['1.1 1/3'],
  },
];

const PAGES: readonly Case[] = [
  {
    name: 'a project that the next page goes on with is one',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, 'ผู้เข้าร่วม', '5,000', 'ทุกฝ่าย', '✓'],
      HEADER,
      [null, '(๑) โครงการ ก (ต่อ)', '๕๐ คน', null, 'ทุกฝ่าย', null],
      [null, '(๒) โครงการ ข', '๑ คน'],
    ],
    projects: ['1/3 (1) โครงการ ก | ผู้เข้าร่วม⏎๕๐ คน | 5000 | ทุกฝ่าย | ✓...', '1/3 (2) โครงการ ข | ๑ คน |  |  | ....'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'the rest of a project that says something else is told',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, 'ก', '5,000', null, '✓'],
      [null, '(๑) โครงการ ก (ต่อ)', null, '7,000', null, null, '✓'],
    ],
    projects: ['1/3 (1) โครงการ ก | ก | 5000 |  | ✓...'],
    headings: ['1.1 1/3'],
    unread: ['D3 7,000 ✓'],
  },
  {
    name: 'a name wrapped over two rows, where it broke inside brackets',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก (รุ่นที่`, 'ก'],
      [null, '๑ ประชาชน)'],
      [null, '(๒) โครงการ ข', 'ข'],
    ],
    projects: ['1/3 (1) โครงการ ก (รุ่นที่⏎๑ ประชาชน) | ก |  |  | ....', '1/3 (2) โครงการ ข | ข |  |  | ....'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'a row of words alone between numbered projects is asked about',
    rows: [
      [G1, `${H11}\n(๑) โครงการส่งเสริมการลด`, 'ก'],
      [null, 'และคัดแยกขยะ'],
      [null, '(๒) โครงการ ข', 'ข'],
    ],
    projects: ['1/3 (1) โครงการส่งเสริมการลด | ก |  |  | ....', '1/3 (2) โครงการ ข | ข |  |  | ....'],
    headings: ['1.1 1/3'],
    unread: ['B3 และคัดแยกขยะ'],
  },
  {
    name: 'a heading wrapped over two rows is known by its wording',
    rows: [
      [G1, '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริมให้สถาบันศาสนา'],
      [null, 'เป็นศูนย์กลางชุมชน และขับเคลื่อนคุณธรรมด้วยพลังบวร'],
      [null, '(๑) โครงการ ก', 'ก'],
    ],
    projects: ['1/3 (1) โครงการ ก | ก |  |  | ....'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'a note inside the table, and the table goes on',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, 'ก'],
      ['หมายเหตุ: ดูภาคผนวก'],
      ['ข้อความของสำนักงาน'],
      [null, '(๒) โครงการ ข', 'ข', '-'],
    ],
    projects: ['1/3 (1) โครงการ ก | ก |  |  | ....', '1/3 (2) โครงการ ข | ข | 0 |  | ....'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'sums and signatures are no projects',
    rows: [
      [G1, `${H11}\nโครงการ ก`, 'ก', '5,000'],
      [null, 'รวมทั้งสิ้น', null, 5000],
      [null, '(ลงชื่อ).......ผู้เสนอแผน'],
      [null, '(นายใจ ดี)'],
    ],
    projects: ['1/3 () โครงการ ก | ก | 5000 |  | ....'],
    headings: ['1.1 1/3'],
  },
];

const MERGES: readonly Case[] = [
  {
    name: 'one mark over several quarters is asked about; a dash is none',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, 'ก', null, null, '✓'],
      [null, '(๒) โครงการ ข', 'ข', null, null, '-'],
    ],
    merges: ['F2:I2', 'F3:I3'],
    projects: ['1/3 (1) โครงการ ก | ก |  |  | ????', '1/3 (2) โครงการ ข | ข |  |  | ----'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'one mark over the rows of several projects is asked about',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, 'ก', null, null, '✓'],
      [null, '(๒) โครงการ ข', 'ข'],
    ],
    merges: ['F2:F3'],
    projects: ['1/3 (1) โครงการ ก | ก |  |  | ?...', '1/3 (2) โครงการ ข | ข |  |  | ?...'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'one amount over several projects is none of theirs; no budget is no budget',
    rows: [
      [G1, `${H11}\n(๑) โครงการ ก`, 'ก', '9,000', 'ทุกฝ่าย'],
      [null, '(๒) โครงการ ข', 'ข'],
      [null, '(๓) โครงการ ค', 'ค', 'ไม่ใช้งบประมาณ'],
      [null, '(๔) โครงการ ง', 'ง'],
    ],
    merges: ['D2:D3', 'E2:E5', 'D4:D5'],
    projects: [
      '1/3 (1) โครงการ ก | ก |  | ทุกฝ่าย | ....',
      '1/3 (2) โครงการ ข | ข |  | ทุกฝ่าย | ....',
      '1/3 (3) โครงการ ค | ค | 0 | ทุกฝ่าย | ....',
      '1/3 (4) โครงการ ง | ง | 0 | ทุกฝ่าย | ....',
    ],
    headings: ['1.1 1/3'],
    unpaired: ['D2 budget 2:1'],
  },
  {
    name: 'a heading merged over the whole table is no entry of any column',
    rows: [
      [G1, H11],
      [null, '(๑) โครงการ ก', 'ก'],
    ],
    merges: ['B2:I2'],
    projects: ['1/3 (1) โครงการ ก | ก |  |  | ....'],
    headings: ['1.1 1/3'],
  },
  {
    name: 'one header over a number and a name',
    rows: [
      ['๑.๑', 'แนวทางการพัฒนาที่ ๓ ส่งเสริม'],
      ['(๑)', 'โครงการ ก', 'ก', null, 'ทุกฝ่าย'],
      ['(๒)', 'โครงการ ข', 'ข'],
    ],
    merges: ['A1:B1'],
    header: ['โครงการ/กิจกรรม', null, ...HEADER.slice(2)],
    projects: ['1/3 (1) โครงการ ก | ก |  | ทุกฝ่าย | ....', '1/3 (2) โครงการ ข | ข |  |  | ....'],
    headings: ['1.1 1/3'],
  },
];

describe.each([
  ['shapes', SHAPES],
  ['standing', STANDING],
  ['pages', PAGES],
  ['merges', MERGES],
])('%s', (_kind, cases) => {
  test.each(cases)('$name', ({ rows, merges, header, projects = [], headings = [], unread = [], unpaired = [] }) => {
    expect(outcome(table(rows, merges, header))).toEqual({ projects, headings, unread, unpaired });
  });
});
