/** Years in the headers of quarters and months: whose quarters they are, and what is reported and offered. */
import { findingText } from '../../../src/core/messages/findings';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { answerFor } from '../../offices/judge';

const FISCAL = ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'];
const CALENDAR = [...FISCAL.slice(3), ...FISCAL.slice(0, 3)];
const QUARTERS = ['ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'];
const YEAR = 'ไม่อยู่ในปีงบประมาณ พ.ศ. ๒๕๖๘ (๑ ต.ค. ๒๕๖๗ - ๓๐ ก.ย. ๒๕๖๘) โปรดตรวจสอบ';
const CALENDAR_QUARTERS =
  'ซึ่งเป็นไตรมาสตามปีปฏิทิน จึงยังไม่ได้ตรวจไตรมาส ไตรมาสที่ ๑ ของปีงบประมาณคือ ต.ค.-ธ.ค. โปรดแก้ไขหัวคอลัมน์และตรวจสอบเครื่องหมายอีกครั้ง';

const YEARLESS = (month: string): string =>
  `คอลัมน์เดือนเริ่มที่ "${month}" ตามปีปฏิทินโดยไม่ระบุปี จึงยังไม่ได้ตรวจไตรมาส เพราะไม่ทราบว่า ต.ค.-ธ.ค. อยู่ในปีงบประมาณใด โปรดระบุปีที่หัวคอลัมน์`;

const over = (...headings: readonly (readonly [string, number])[]): readonly CellValue[] =>
  headings.flatMap(([text, columns]) => [text, ...Array.from({ length: columns - 1 }, () => null)]);

interface Case {
  /** The two rows of headers from column G on. */
  readonly headers: readonly [readonly CellValue[], readonly CellValue[]];
  readonly merges?: readonly string[];
  /** The quarters that projects are read to run in, which are marked below one header each, from left to right. */
  readonly read: string;
  /** The cell and the sentence of the finding. */
  readonly found?: readonly [string, string];
  /** The headers that are offered in their place. */
  readonly offered?: readonly string[];
}

const MARKED_MONTHS = '111222333444';
const CASES: Readonly<Record<string, Case>> = {
  'two years over months, both too old': {
    headers: [over(['ปี 2566/2567', 12]), FISCAL],
    merges: ['G3:R3'],
    read: MARKED_MONTHS,
    found: ['G3', `หัวคอลัมน์ "ปี 2566/2567" ${YEAR}`],
    offered: ['ปี 2567/2568'],
  },
  'a year behind each month': {
    headers: [over(['ระยะเวลา', 12]), FISCAL.map((month, index) => `${month} ${index < 3 ? '๖๖' : '๖๗'}`)],
    merges: ['G3:R3'],
    read: MARKED_MONTHS,
    found: ['G4', `หัวคอลัมน์ "ต.ค. ๖๖" ถึง "ก.ย. ๖๗" ${YEAR}`],
    offered: FISCAL.map((month, index) => `${month} ${index < 3 ? '๖๗' : '๖๘'}`),
  },
  'a year behind each quarter': {
    headers: [over(['ระยะเวลาที่ดำเนินงาน', 4]), QUARTERS.map((quarter) => `${quarter}/๒๕๖๗`)],
    read: '1234',
    found: ['G4', `หัวคอลัมน์ "ไตรมาส ๑/๒๕๖๗" ถึง "ไตรมาส ๔/๒๕๖๗" ${YEAR}`],
    offered: QUARTERS.map((quarter) => `${quarter}/๒๕๖๘`),
  },
  'a fiscal year over quarters': {
    headers: [over(['แผนการดำเนินงาน ปีงบประมาณ พ.ศ. 2567', 4]), QUARTERS],
    merges: ['G3:J3'],
    read: '1234',
    found: ['G3', `หัวคอลัมน์ "แผนการดำเนินงาน ปีงบประมาณ พ.ศ. 2567" ${YEAR}`],
    offered: ['แผนการดำเนินงาน ปีงบประมาณ พ.ศ. 2568'],
  },
  'two calendar years over quarters, both too old': {
    headers: [over(['ปี 2566', 1], ['ปี 2567', 3]), QUARTERS],
    merges: ['H3:J3'],
    read: '1234',
    found: ['G3', `หัวคอลัมน์ "ปี 2566" ถึง "ปี 2567" ${YEAR}`],
    offered: ['ปี 2567', 'ปี 2568'],
  },
  'one header of four: its column is not read, and no project below it is called unmarked': {
    headers: [over(['ระยะเวลาที่ดำเนินงาน', 4]), ['ต.ค.-ธ.ค. 67', 'ม.ค.-มี.ค. 67', 'เม.ย.-มิ.ย. 68', 'ก.ค.-ก.ย. 68']],
    read: '1.34',
    found: ['H4', `หัวคอลัมน์ "ม.ค.-มี.ค. 67" ${YEAR}`],
  },
  'the calendar year over its months': {
    headers: [over(['พ.ศ. 2568', 12]), CALENDAR],
    merges: ['G3:R3'],
    read: '222333444...',
    found: ['G3', `หัวคอลัมน์ "ต.ค." ถึง "ธ.ค." ใต้ "พ.ศ. 2568" ${YEAR}`],
  },
  'the months of a calendar year without a year': {
    headers: [over(['ระยะเวลาดำเนินงาน', 12]), CALENDAR],
    merges: ['G3:R3'],
    read: '............',
    found: ['G4', YEARLESS('ม.ค.')],
  },
  'whole names of the months of a calendar year, with nothing over them': {
    headers: [CALENDAR.map(() => null), ['มกราคม', ...CALENDAR.slice(1)]],
    read: '............',
    found: ['G4', YEARLESS('มกราคม')],
  },
  'months from January to September': {
    headers: [over(['เดือน', 9]), CALENDAR.slice(0, 9)],
    merges: ['G3:O3'],
    read: '222333444',
  },
  'the calendar year over quarters in words': {
    headers: [over(['พ.ศ. 2568', 4]), ['ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.', 'ต.ค.-ธ.ค.']],
    merges: ['G3:J3'],
    read: '234.',
    found: ['G3', `หัวคอลัมน์ "ต.ค.-ธ.ค." ใต้ "พ.ศ. 2568" ${YEAR}`],
  },
  'quarters over the months of calendar quarters': {
    headers: [over(...QUARTERS.map((quarter) => [quarter, 3] as const)), CALENDAR],
    merges: ['G3:I3', 'J3:L3', 'M3:O3', 'P3:R3'],
    read: '............',
    found: ['G3', `หัวคอลัมน์ไตรมาสที่ ๑ ระบุ "ม.ค." ${CALENDAR_QUARTERS}`],
  },
  'quarters over the periods of calendar quarters': {
    headers: [QUARTERS, ['ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.', 'ต.ค.-ธ.ค.']],
    read: '....',
    found: ['G3', `หัวคอลัมน์ไตรมาสที่ ๑ ระบุ "ม.ค.-มี.ค." ${CALENDAR_QUARTERS}`],
  },
  'the numbers of quarters with the months of calendar quarters': {
    headers: [over(['ไตรมาส', 4]), ['๑ (ม.ค.-มี.ค.)', '๒ (เม.ย.-มิ.ย.)', '๓ (ก.ค.-ก.ย.)', '๔ (ต.ค.-ธ.ค.)']],
    merges: ['G3:J3'],
    read: '....',
    found: ['G4', `หัวคอลัมน์ไตรมาสที่ ๑ ระบุ "ม.ค.-มี.ค." ${CALENDAR_QUARTERS}`],
  },
  'quarters over their own months': {
    headers: [over(...QUARTERS.map((quarter) => [quarter, 3] as const)), FISCAL],
    merges: ['G3:I3', 'J3:L3', 'M3:O3', 'P3:R3'],
    read: MARKED_MONTHS,
  },
  'labels in the middle of what they are over': {
    headers: [QUARTERS.flatMap((quarter) => [null, quarter, null]), FISCAL],
    read: MARKED_MONTHS,
  },
  'the plan’s calendar years over quarters': {
    headers: [over(['ปี 2567', 1], ['ปี 2568', 3]), QUARTERS],
    merges: ['H3:J3'],
    read: '1234',
  },
  'the plan’s own year behind each quarter': {
    headers: [over(['ระยะเวลา', 4]), QUARTERS.map((quarter) => `${quarter} ปี 68`)],
    read: '1234',
  },
  'quarter 1 with its calendar year, as the others': {
    headers: [over(['ระยะเวลา', 4]), QUARTERS.map((quarter, index) => `${quarter}/${index === 0 ? 2567 : 2568}`)],
    read: '1234',
  },
  'the years of the national plan': {
    headers: [over(['แผนการดำเนินงาน (พ.ศ. 2566-2570)', 4]), QUARTERS],
    merges: ['G3:J3'],
    read: '1234',
  },
  'a number that is no year': {
    headers: [over(['ระยะเวลา (60 วัน)', 4]), QUARTERS],
    merges: ['G3:J3'],
    read: '1234',
  },
  'quarters of two years: only the plan’s own are read': {
    headers: [over(['ปี 2568', 4], ['ปี 2569', 4]), [...QUARTERS, ...QUARTERS]],
    merges: ['G3:J3', 'K3:N3'],
    read: '1234',
  },
  'months of two calendar years: the plan’s own twelve are read': {
    headers: [over(['พ.ศ. 2567', 12], ['พ.ศ. 2568', 12]), [...CALENDAR, ...CALENDAR]],
    merges: ['G3:R3', 'S3:AD3'],
    read: '.........111222333444',
  },
  'quarters of two other years: none is read': {
    headers: [over(['ปี 2566', 4], ['ปี 2567', 4]), [...QUARTERS, ...QUARTERS]],
    merges: ['G3:J3', 'K3:N3'],
    read: '........',
    found: ['G3', `หัวคอลัมน์ "ปี 2566" ${YEAR}`],
  },
};

/** A plan of 2568 with a project for each of `marked` headers. */
function answerWith({ headers: [upper, lower], merges = [] }: Case, marked: number): ReturnType<typeof answerFor> {
  const projects = Array.from({ length: marked }, (_, index) => [
    ...[null, `(${index + 1}) โครงการแบบที่ ${'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบป'.charAt(index)}`, '๑๐ คน', 'ดี', '-', 'กอง ก'],
    ...lower.map((__, column) => (column === index ? '✓' : null)),
  ]);
  const rows: (readonly CellValue[])[] = [
    ['แผนปฏิบัติการส่งเสริมคุณธรรมของเทศบาลตำบลบางดี'],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
    ['แผนย่อย / เป้าหมาย', 'โครงการ/กิจกรรม', 'ผลสำเร็จ', null, 'งบประมาณ', 'หน่วยงานรับผิดชอบ', ...upper],
    [null, null, 'ผลลัพธ์เชิงปริมาณ', 'ผลลัพธ์เชิงคุณภาพ', null, null, ...lower],
    ['แผนย่อยที่ ๑', '๑.๑ แนวทางการพัฒนาที่ ๓'],
    ...projects,
  ];
  return answerFor([{ name: 'แผน', rows, merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4', ...merges] }]);
}

test.each(Object.entries(CASES))('%s', (_, each) => {
  const { plan, findings } = answerWith(each, each.read.length);
  const read = plan?.projects.map(({ quarters }) => quarters.pattern.marked.join('') || '.');
  expect(read?.join('')).toBe(each.read);
  const loud = findings.filter(({ rule }) => /^(?:year-|quarters-|columns-missing)/.test(rule));
  const ofHeaders = loud.filter(({ rule }) => rule === 'year-inconsistent' || rule === 'quarters-calendar');
  expect(ofHeaders.map((finding) => [finding.cell, findingText(finding, 'th')])).toEqual(
    each.found ? [each.found] : [],
  );
  const changes = ofHeaders.flatMap(({ fixes }) => fixes).flatMap((fix) => fix.changes);
  expect(changes.map((change) => (change.kind === 'cell' ? change.after.value : null))).toEqual(each.offered ?? []);
  // A project marked only in years that the plan does not have is reported; one below a wrong header is not.
  const isComplete = !each.found;
  expect(loud.length - ofHeaders.length).toBe(isComplete ? [...each.read].filter((mark) => mark === '.').length : 0);
});
