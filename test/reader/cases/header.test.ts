/** Headers of the project table as offices word and lay them out: what each column is read as, and what is told. */
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { line, outcome, read, type Rows } from '../generator/small-table';

const QUARTERS = ['ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'];
const MONTHS = ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'];
const ABOVE: Rows = [['แผนย่อยที่ ๑'], ['๑.๑ แนวทางการพัฒนาที่ ๓']];

interface Case {
  readonly name: string;
  readonly header: Rows;
  readonly merges?: readonly string[];
  readonly row: readonly CellValue[];
  readonly project: string;
  readonly quality?: string;
  readonly period?: string;
  readonly told?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    name: 'the local plan’s form: details and place beside, the months under their years',
    header: [
      [
        ...['ลำดับที่', 'โครงการ/กิจกรรม', 'รายละเอียดของกิจกรรม', 'งบประมาณ\n(บาท)', 'สถานที่ดำเนินการ', 'หน่วยงานรับผิดชอบหลัก'],
        ...['พ.ศ. 2567', null, null, 'พ.ศ. 2568'],
      ],
      [null, null, null, null, null, null, ...MONTHS],
    ],
    row: [1, 'โครงการ ก', 'ทำบุญ', 500, 'วัด', 'กอง ก', null, '✓'],
    project: '(1) โครงการ ก |  | 500 | กอง ก | .✓..........',
  },
  {
    name: 'a school’s: purpose and place beside, results under เป้าหมาย',
    header: [
      ['ที่', 'โครงการ/กิจกรรม', 'วัตถุประสงค์', 'เป้าหมาย', null, 'งบประมาณ', 'ระยะเวลา', 'สถานที่', 'ผู้รับผิดชอบ'],
      [null, null, null, 'เชิงปริมาณ', 'เชิงคุณภาพ'],
    ],
    merges: ['D3:E3'],
    row: ['๑', 'โครงการ ก', 'เพื่ออบรม', '๕ คน', 'ดี', '-', 'พ.ค. ๖๘', 'วัด', 'ครู'],
    project: '(1) โครงการ ก | ๕ คน | 0 | ครู | ',
    quality: 'ดี',
    period: 'พ.ค. ๖๘',
  },
  {
    name: 'เป้าหมาย behind the projects is what each is to reach',
    header: [['แผนย่อย', 'โครงการ', 'เป้าหมาย', 'วงเงิน', 'ผู้รับผิดชอบ', ...QUARTERS]],
    row: [null, '๑. โครงการ ก', 50, '-', 'กอง', '✓'],
    project: '(1) โครงการ ก | 50 | 0 | กอง | ✓...',
  },
  {
    name: 'people for whom it is, beside the quantity',
    header: [['แผนย่อย', 'โครงการ', 'กลุ่มเป้าหมาย', 'เชิงปริมาณ', 'ผู้รับผิดชอบ', ...QUARTERS]],
    row: [null, '๑. โครงการ ก', 'นักเรียน', '๕ คน', 'กอง', '✓'],
    project: '(1) โครงการ ก | ๕ คน |  | กอง | ✓...',
  },
  {
    name: 'people for whom it is, in place of the quantity',
    header: [['แผนย่อย', 'โครงการ', 'กลุ่มเป้าหมาย', 'ผู้รับผิดชอบ', ...QUARTERS]],
    row: [null, '๑. โครงการ ก', 'นักเรียน ๕ คน', 'กอง', '✓'],
    project: '(1) โครงการ ก | นักเรียน ๕ คน |  | กอง | ✓...',
  },
  {
    name: 'an indicator is the quantity if the form’s own header is absent',
    header: [['แผนย่อย', 'โครงการ', 'ตัวชี้วัดความสำเร็จ', 'งบประมาณ', 'ผู้รับผิดชอบ', ...QUARTERS]],
    row: [null, '๑. โครงการ ก', '๕ คน', '-', 'กอง', '✓'],
    project: '(1) โครงการ ก | ๕ คน | 0 | กอง | ✓...',
  },
  {
    name: 'an army unit’s words',
    header: [['ลำดับ', 'งาน/โครงการ/กิจกรรม', 'เป้าหมายเชิงปริมาณ', 'งป. (บาท)', 'นขต. รับผิดชอบ', 'ห้วงการปฏิบัติ', 'หมายเหตุ']],
    row: ['๑.', 'อบรมศีลธรรม', '๓๐๐ นาย', '-', 'กกพ.', 'ต.ค. ๖๗', 'ก'],
    project: '(1) อบรมศีลธรรม | ๓๐๐ นาย | 0 | กกพ. | ',
    period: 'ต.ค. ๖๗',
  },
  {
    name: 'the same in English behind it',
    header: [
      [
        ...['No.', 'โครงการ/กิจกรรม (Project/Activity)', 'ตัวชี้วัดเชิงปริมาณ (KPI)', 'งบประมาณ (Budget)'],
        ...['หน่วยงานรับผิดชอบ (Owner)', 'Q1 (Oct-Dec)', 'Q2 (Jan-Mar)', 'Q3 (Apr-Jun)', 'Q4 (Jul-Sep)'],
      ],
    ],
    row: [1, 'โครงการ ก', '๕ คน', '-', 'ฝ่าย', '✓', null, '✓'],
    project: '(1) โครงการ ก | ๕ คน | 0 | ฝ่าย | ✓.✓.',
  },
  {
    name: 'units behind the words, and an amount in millions of baht',
    header: [
      ['แผนย่อย', 'โครงการ', 'เชิงปริมาณ (หน่วยนับ)', 'เชิงคุณภาพ (ร้อยละ)', 'งบประมาณ (ล้านบาท)', 'ผู้รับผิดชอบ', ...QUARTERS],
    ],
    row: [null, '๑. โครงการ ก', 50, 80, 2.5, 'กอง', '✓'],
    project: '(1) โครงการ ก | 50 | 2500000 | กอง | ✓...',
    quality: '80',
  },
  {
    name: 'an amount and its source under one header',
    header: [
      ['แผนย่อย', 'โครงการ', 'งบประมาณ', null, 'ผู้รับผิดชอบ', ...QUARTERS],
      [null, null, 'จำนวน (บาท)', 'แหล่งที่มา'],
    ],
    merges: ['C3:D3'],
    row: [null, '๑. โครงการ ก', 300, 'งบ อบจ.', 'กอง', '✓'],
    project: '(1) โครงการ ก |  | 300 | กอง | ✓...',
  },
  {
    name: 'numbers of their own before the words',
    header: [
      [
        '(๑)\nแผนย่อย',
        '(๒)\nโครงการ/กิจกรรม',
        '(๓)\nเชิงปริมาณ',
        '(๔) ไตรมาส ๑',
        '(๕) ไตรมาส ๒',
        '(๖) ไตรมาส ๓',
        '(๗) ไตรมาส ๔',
      ],
    ],
    row: [null, '๑. โครงการ ก', '๕ คน', '✓'],
    project: '(1) โครงการ ก | ๕ คน |  |  | ✓...',
  },
  {
    name: 'quarters by number and months, under two rows of headers',
    header: [
      ['แผนย่อย', 'โครงการ / กิจกรรม', 'งบประมาณ', 'แผนการดำเนินงาน ปีงบประมาณ พ.ศ. ๒๕๖๘'],
      [null, null, null, 'ไตรมาส'],
      [null, null, null, '๑ (ต.ค. - ธ.ค. ๖๗)', '๒ (ม.ค. - มี.ค. ๖๘)', '๓ (เม.ย. - มิ.ย. ๖๘)', '๔ (ก.ค. - ก.ย. ๖๘)'],
    ],
    merges: ['A3:A5', 'B3:B5', 'C3:C5', 'D3:G3', 'D4:G4'],
    row: [null, '๑. โครงการ ก', '-', '✓', null, '✓'],
    project: '(1) โครงการ ก |  | 0 |  | ✓.✓.',
  },
  {
    name: 'the days of a quarter behind it',
    header: [
      [
        ...['แผนย่อย', 'โครงการ', 'เชิงปริมาณ', 'ไตรมาส 1\n(ต.ค.67 - ธ.ค.67)', 'ไตรมาส 2\nม.ค.-มี.ค.68'],
        ...['ไตรมาส 3\n1 เม.ย. - 30 มิ.ย. 68', 'ไตรมาส 4\n1 ก.ค. - 30 ก.ย. 68'],
      ],
    ],
    row: [null, '๑. โครงการ ก', '๕ คน', '✓', null, null, '✓'],
    project: '(1) โครงการ ก | ๕ คน |  |  | ✓..✓',
  },
  {
    name: 'words that nobody knows over months that all know',
    header: [
      ['ลำดับ', 'กิจกรรม', 'งบประมาณ', 'ตารางการทำงาน'],
      [null, null, null, ...MONTHS],
    ],
    merges: ['D3:O3'],
    row: [1, 'กิจกรรม ก', '-', '✓'],
    project: '(1) กิจกรรม ก |  | 0 |  | ✓...........',
  },
  {
    name: 'one column of quarters in words',
    header: [['แผนย่อย', 'โครงการ', 'เชิงปริมาณ', 'ผู้รับผิดชอบ', 'ไตรมาสที่ดำเนินการ']],
    row: [null, '๑. โครงการ ก', '๕ คน', 'กอง', 'ไตรมาส ๑-๒'],
    project: '(1) โครงการ ก | ๕ คน |  | กอง | ',
    period: 'ไตรมาส ๑-๒',
  },
  {
    name: 'words broken over two rows that are not merged',
    header: [
      ['แผนย่อย /', 'โครงการ /', 'ผลสำเร็จ', 'งบประมาณ', 'หน่วยงาน', 'ไตรมาส', 'ไตรมาส', 'ไตรมาส', 'ไตรมาส'],
      ['เป้าหมาย', 'กิจกรรม', 'เชิงปริมาณ', '(บาท)', 'รับผิดชอบ', '๑', '๒', '๓', '๔'],
    ],
    row: [null, '๑. โครงการ ก', '๕ คน', '-', 'กอง', '✓'],
    project: '(1) โครงการ ก | ๕ คน | 0 | กอง | ✓...',
  },
  {
    name: 'the budget over its sources and their sum',
    header: [
      ['แผนย่อย', 'โครงการ', 'งบประมาณ', null, null, 'ผู้รับผิดชอบ', ...QUARTERS],
      [null, null, 'งบปกติ', 'งบจังหวัด', 'รวม'],
    ],
    merges: ['C3:E3'],
    row: [null, '๑. โครงการ ก', 100, 200, 300, 'กอง', '✓'],
    project: '(1) โครงการ ก |  | 300 | กอง | ✓...',
  },
  {
    name: 'the budget over its sources alone: their sum is the budget',
    header: [
      ['แผนย่อย', 'โครงการ', 'งบประมาณ', null, 'ผู้รับผิดชอบ', ...QUARTERS],
      [null, null, 'งบปกติ', 'งบจังหวัด'],
    ],
    merges: ['C3:D3'],
    row: [null, '๑. โครงการ ก', 100, 200, 'กอง', '✓'],
    project: '(1) โครงการ ก |  | 300 | กอง | ✓...',
  },
  {
    name: 'each quarter over what is planned and what was done',
    header: [
      ['แผนย่อย', 'โครงการ', 'เชิงปริมาณ', 'ไตรมาส ๑', null, 'ไตรมาส ๒', null, 'ไตรมาส ๓', null, 'ไตรมาส ๔'],
      [null, null, null, 'แผน', 'ผล', 'แผน', 'ผล', 'แผน', 'ผล', 'แผน', 'ผล'],
    ],
    merges: ['D3:E3', 'F3:G3', 'H3:I3', 'J3:K3'],
    row: [null, '๑. โครงการ ก', '๕ คน', '✓', null, null, '✓', '✓'],
    project: '(1) โครงการ ก | ๕ คน |  |  | ✓.✓.',
    told: ['E4 ผล'],
  },
  {
    name: 'the budget of the year',
    header: [['แผนย่อย', 'โครงการ', 'งบประมาณ ปี ๒๕๖๘ (บาท)', 'หน่วยงานรับผิดชอบ (หลัก/ร่วม)', ...QUARTERS]],
    row: [null, '๑. โครงการ ก', 300, 'กอง', '✓'],
    project: '(1) โครงการ ก |  | 300 | กอง | ✓...',
  },
  {
    name: 'budgets of two years: nobody has said which one',
    header: [['แผนย่อย', 'โครงการ', 'งบประมาณ ปี ๒๕๖๗', 'งบประมาณ ปี ๒๕๖๘', 'ผู้รับผิดชอบ', ...QUARTERS]],
    row: [null, '๑. โครงการ ก', 100, 300, 'กอง', '✓'],
    project: '(1) โครงการ ก |  |  | กอง | ✓...',
    told: ['C3 งบประมาณ ปี ๒๕๖๗ งบประมาณ ปี ๒๕๖๘'],
  },
  {
    name: 'months by their numbers',
    header: [
      ['ลำดับ', 'โครงการ', 'งบประมาณ', 'เดือน'],
      [null, null, null, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    merges: ['D3:O3'],
    row: [1, 'โครงการ ก', '-', null, '✓'],
    project: '(1) โครงการ ก |  | 0 |  | .✓..........',
  },
  {
    name: 'months that Excel has made dates of',
    header: [
      [
        ...['ลำดับ', 'โครงการ', 'งบประมาณ'],
        ...[45566, 45597, 45627, 45658, 45689, 45717, 45748, 45778, 45809, 45839, 45870, 45901],
      ],
    ],
    formats: Object.fromEntries([...'DEFGHIJKLMNO'].map((column) => [`${column}3`, 'mmm yy'])),
    row: [1, 'โครงการ ก', '-', null, '✓'],
    project: '(1) โครงการ ก |  | 0 |  | .✓..........',
  },
  {
    name: 'a word that nobody knows over the budget’s own header is told',
    header: [
      ['แผนย่อย', 'โครงการ', 'สีประจำโครงการ', ...QUARTERS],
      [null, null, 'งบประมาณ', null, 'ไตรมาส ๒'],
    ],
    row: [null, '๑. โครงการ ก', '-', '✓'],
    project: '(1) โครงการ ก |  | 0 |  | ✓...',
    told: ['C3 สีประจำโครงการ'],
  },
  {
    name: 'one header over sub-plan and project',
    header: [['แผนย่อย/เป้าหมาย/โครงการ/กิจกรรม', null, 'เชิงปริมาณ', 'งบประมาณ', ...QUARTERS]],
    merges: ['A3:B3'],
    row: [null, '๑. โครงการ ก', '๕ คน', '-', '✓'],
    project: '(1) โครงการ ก | ๕ คน | 0 |  | ✓...',
  },
  {
    name: 'a person beside a unit: the unit is read',
    header: [['แผนย่อย', 'โครงการ', 'งบประมาณ', 'ผู้รับผิดชอบ', 'หน่วยงาน', ...QUARTERS]],
    row: [null, '๑. โครงการ ก', '-', 'นาย ก', 'กอง ข', '✓'],
    project: '(1) โครงการ ก |  | 0 | กอง ข | ✓...',
  },
  ...[
    ...['โครงการ/กิจกรรม/แนวทางการดำเนินงาน', 'ชื่อโครงการหรือกิจกรรมที่จะดำเนินการ', 'กิจกรรมส่งเสริมคุณธรรม', '*โครงการ/กิจกรรม'],
    ...['โครงการ กิจกรรม และวิธีการ', 'โครงการ / กิจกรรม (ต่อ)', 'โครงการ\\กิจกรรม'],
  ].map((title) => ({
    name: `projects by a header that nobody knows, among those that all know: ${title}`,
    header: [['แผนย่อย', title, 'เชิงปริมาณ', 'งบประมาณ', 'ผู้รับผิดชอบ', ...QUARTERS]],
    row: [null, '๑. โครงการ ก', '๕ คน', '-', 'กอง', '✓'],
    project: '(1) โครงการ ก | ๕ คน | 0 | กอง | ✓...',
  })),
  {
    name: 'what was done beside what is planned: only the plan is read',
    header: [
      ['แผนย่อย', 'โครงการ', 'งบประมาณ', 'แผน', null, null, null, 'ผล'],
      [null, null, null, ...QUARTERS, ...QUARTERS],
    ],
    merges: ['D3:G3', 'H3:K3'],
    row: [null, '๑. โครงการ ก', '-', '✓', null, null, null, null, '✓'],
    project: '(1) โครงการ ก |  | 0 |  | ✓...',
    told: ['H3 ผล'],
  },
];

test.each(CASES)('$name', ({ header, merges = [], formats = {}, row, project, quality, period, told = [] }) => {
  const plan = read([{ rows: [...ABOVE, ...header, row], merges, formats }]);
  const [only] = plan?.projects ?? [];
  expect(plan?.projects.map(line)).toEqual([`1/3 ${project}`]);
  expect([only?.quality?.text, only?.periods[0]?.text]).toEqual([quality, period]);
  expect(plan && outcome(plan).unread).toEqual(told);
});
