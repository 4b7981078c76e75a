import { HEADER, read, table, type Rows } from '#test/reader/generator/small-table';
import type { CellValue } from '../workbook/snapshot';
import { ignoredIn } from './ignored';
import type { Plan } from './plan';

const PROJECT: readonly CellValue[] = [null, '(๑) โครงการ ก', '๑ คน', '๑๐๐', 'ฝ่าย ก', '✓'];

const listed = (plan: Plan | null): string[] =>
  plan ? ignoredIn(plan).map(({ kind, cell, text }) => `${kind} ${cell} ${text}`) : ['no plan'];
const under = (header: readonly CellValue[], ...rows: Rows): string[] => listed(table([PROJECT, ...rows], [], header));

test('of a clean table nothing is ignored', () => {
  expect(under(HEADER)).toEqual([]);
});

test.each<[string, readonly CellValue[], readonly string[]]>([
  ['a header of results', [...HEADER, 'ผลการดำเนินงาน'], ['other-column J1 ผลการดำเนินงาน']],
  [
    'headers that the form does not have',
    [...HEADER, 'สถานที่', 'หมายเหตุ'],
    ['other-column J1 สถานที่', 'other-column K1 หมายเหตุ'],
  ],
  ['a header that nobody knows', [...HEADER, 'รหัสบัญชี'], ['unknown-column J1 รหัสบัญชี']],
])('%s', (_, header, ignored) => {
  expect(under(header)).toEqual(ignored);
});

test('headings over results and money are listed once, whatever is below them', () => {
  const top = [...HEADER, 'ผลการดำเนินงาน (รายไตรมาส)', null, 'แผนการใช้จ่ายงบประมาณ', null];
  const below = [...HEADER.map(() => null), 'ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๑', 'ไตรมาส ๒'];
  const plan = read([{ rows: [top, below, PROJECT], merges: ['J1:K1', 'L1:M1'] }]);
  expect(listed(plan)).toEqual(['result-column J1 ผลการดำเนินงาน (รายไตรมาส)', 'money-column L1 แผนการใช้จ่ายงบประมาณ']);
});

test.each<[string, Rows, readonly string[], readonly string[]]>([
  [
    'a month of the next fiscal year',
    [[...HEADER.slice(0, 5), 'ม.ค. 68', 'เม.ย. 68', 'ก.ค. 68', 'ต.ค. 68']],
    [],
    ['year-column I2 ต.ค. 68'],
  ],
  [
    'a source of last year',
    [
      [...HEADER.slice(0, 3), 'งบประมาณ', null, ...HEADER.slice(4)],
      [null, null, null, 'งบเทศบาล ปี 2567', 'งบเทศบาล ปี 2568'],
    ],
    ['D2:E2'],
    ['year-column D3 งบเทศบาล ปี 2567'],
  ],
])('%s is of another year than the plan', (_, header, merges, ignored) => {
  const title = ['แผนปฏิบัติการด้านการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'];
  expect(listed(read([{ rows: [title, ...header, PROJECT], merges }]))).toEqual(ignored);
});

test('rows that are no projects, and remarks below the table', () => {
  const rows: Rows = [
    [null, '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม'],
    [null, '๑/ งบจากกองทุน'],
    [null, '* ร่วมกับเอกชน'],
    [null, '(๒) โครงการอบรม......', '-', '-', '-', '-'],
    ['หมายเหตุ ข้อมูล ณ วันที่ ๑ ต.ค. ๖๗'],
    ['หมายเหตุ: ผลสำเร็จเชิงปริมาณ คือ จำนวนคน จำนวนหน่วยงาน จำนวนชุมชน'],
    ['ลงชื่อ ................'],
  ];
  expect(under(HEADER, ...rows)).toEqual([
    'remark-row B4 ๑/ งบจากกองทุน',
    'remark-row A7 หมายเหตุ ข้อมูล ณ วันที่ ๑ ต.ค. ๖๗',
    'unclear-row B5 * ร่วมกับเอกชน',
    'unfinished-row B6 (๒) โครงการอบรม......',
  ]);
});
