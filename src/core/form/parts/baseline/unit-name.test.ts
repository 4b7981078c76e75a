import { regionOf, type PartSheet, type Rows } from '#test/support/part-region';
import { readBaseline } from './read-baseline';
import { joins } from './unit-name';

test.each<[above: string, below: string, joined: ReturnType<typeof joins>]>([
  ['สำนักงานวัฒนธรรม', 'จังหวัดอ่างทอง', 'yes'],
  ['สำนักงาน', 'เขตดุสิต', 'yes'],
  ['ฝ่ายพัฒนาชุมชนและ', 'สวัสดิการสังคม', 'yes'],
  ['ฝ่ายสิ่งแวดล้อม', 'และสุขาภิบาล', 'yes'],
  ['ฝ่ายรักษาความสะอาด', 'และสวนสาธารณะ', 'yes'],
  ['สำนักงานเขตดุสิต', '(ฝ่ายปกครอง)', 'yes'],
  ['โรงเรียนวัดราชาธิวาส (สาขา', 'บางซื่อ)', 'yes'],
  ['กลุ่มงานส่งเสริมศาสนา ศิลปะ', 'วัฒนธรรม', 'yes'],
  ['ที่ว่าการ', 'อำเภอเมือง', 'yes'],
  ['ฝ่ายปกครอง', 'ฝ่ายโยธา', 'no'],
  ['สำนักงานเขตดุสิต', 'สำนักงานเขตบางรัก', 'no'],
  ['ส่วนภูมิภาค', 'สำนักงานวัฒนธรรมจังหวัดอ่างทอง', 'no'],
  ['สำนักงานเขตดุสิต', 'ฝ่ายปกครอง', 'unsure'],
  ['สำนักงานวัฒนธรรมจังหวัดตาก', 'อำเภอแม่สอด', 'unsure'],
  ['ดุสิต', 'บางรัก', 'unsure'],
  ['ดุสิต', 'โรงเรียนวัดใหม่', 'no'],
  ['สำนักงานเขตดุสิต', 'ข้าราชการ', 'no'],
  ['ฝ่ายปกครอง', 'ข้อมูล ณ วันที่ ๑ ตุลาคม ๒๕๖๗', 'unsure'],
  ['ฝ่ายปกครอง', 'ที่มา: งานบุคคล', 'unsure'],
])('%j, then %j: %s', (above, below, joined) => {
  expect(joins(above, below)).toBe(joined);
});

const HEADER = ['ชื่อหน่วยงาน', 'จำนวนบุคลากร', 'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', 'จำนวนประชาชนเป้าหมาย'];

function read(rows: Rows, sheet?: PartSheet): { units: string[]; unread: string[] } {
  const { part, unread } = readBaseline([regionOf('base', [['ส่วนที่ ๒ ข้อมูลพื้นฐาน'], ...rows], sheet)]);
  const units = (part?.rows ?? []).map(({ unit, personnel, people, citizens }) =>
    [unit.text, personnel?.value, ...(people ?? []).map(({ value }) => value), citizens?.value].join(' '),
  );
  return {
    units: units.map((unit) => unit.replaceAll('\n', '⏎')),
    unread: unread.map(({ cell, text }) => `${cell} ${text}`),
  };
}

test.each<[name: string, rows: Rows, units: string[], unread?: string[], sheet?: PartSheet]>([
  [
    'the numbers in its first row',
    [HEADER, ['สำนักงานวัฒนธรรม', 12, 30, 100], ['จังหวัดอ่างทอง'], ['ฝ่ายปกครอง', 5, 6, 7]],
    ['สำนักงานวัฒนธรรม⏎จังหวัดอ่างทอง 12 30 100', 'ฝ่ายปกครอง 5 6 7'],
  ],
  [
    'the numbers in its last row',
    [HEADER, ['ฝ่ายปกครอง', 5, 6, 7], ['ฝ่ายพัฒนาชุมชน'], ['และสวัสดิการสังคม', 12, 30, 100]],
    ['ฝ่ายปกครอง 5 6 7', 'ฝ่ายพัฒนาชุมชน⏎และสวัสดิการสังคม 12 30 100'],
  ],
  [
    'over three rows, the numbers in the second',
    [HEADER, ['สำนักงานส่งเสริมศาสนา'], ['และวัฒนธรรม', 12, 30, 100], ['จังหวัดอ่างทอง']],
    ['สำนักงานส่งเสริมศาสนา⏎และวัฒนธรรม⏎จังหวัดอ่างทอง 12 30 100'],
  ],
  [
    'units are numbered, and the second row is not',
    [
      ['ที่', ...HEADER],
      [1, 'เขตดุสิต พระนคร', 5, 6, 7],
      [null, 'ป้อมปราบ'],
      ['๒', 'บางรัก', 1, 2, 3],
    ],
    ['เขตดุสิต พระนคร⏎ป้อมปราบ 5 6 7', 'บางรัก 1 2 3'],
  ],
  [
    'a number of its own begins a unit',
    [HEADER, ['๑. สำนักงานวัฒนธรรม', 12, 30, 100], ['๒. จังหวัดอ่างทอง']],
    ['๑. สำนักงานวัฒนธรรม 12 30 100', '๒. จังหวัดอ่างทอง  '],
  ],
  [
    'leaders are numbers of its own that nobody wrote',
    [HEADER, ['สำนักงานวัฒนธรรม', 12, 30, 100], ['จังหวัดอ่างทอง', '.....']],
    ['สำนักงานวัฒนธรรม 12 30 100', 'จังหวัดอ่างทอง  '],
  ],
  [
    'what may be either is asked about',
    [HEADER, ['สำนักงานเขตดุสิต', 12, 30, 100], ['กองคลัง']],
    ['สำนักงานเขตดุสิต 12 30 100', 'กองคลัง  '],
    ['A4 กองคลัง'],
  ],
  [
    'a name over its units is no part of the first',
    [HEADER, ['สำนักงานเขตดุสิต'], ['ฝ่ายปกครอง', 1, 2, 3], ['ฝ่ายโยธา', 4, 5, 6]],
    ['สำนักงานเขตดุสิต  ', 'ฝ่ายปกครอง 1 2 3', 'ฝ่ายโยธา 4 5 6'],
  ],
  [
    'units that nobody filled in are no parts of each other',
    [HEADER, ['สำนักงานเขตดุสิต'], ['กองคลัง'], ['ฝ่ายโยธา']],
    ['สำนักงานเขตดุสิต  ', 'กองคลัง  ', 'ฝ่ายโยธา  '],
  ],
  [
    'cells merged over rows are whole',
    [HEADER, ['สำนักงานวัฒนธรรม', 12, 30, 100], [null, null, 5], ['จังหวัดอ่างทอง']],
    ['สำนักงานวัฒนธรรม 12 30 5 100', 'จังหวัดอ่างทอง  '],
    [],
    { merges: ['A3:A4'] },
  ],
])('a name over rows: %s', (_name, rows, units, unread = [], sheet = {}) => {
  expect(read(rows, sheet)).toEqual({ units, unread });
});
