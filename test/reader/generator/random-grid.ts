/** Sheets that nobody would make: the form's words, names, marks and numbers anywhere. */
import fc from 'fast-check';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { SheetWriter, workbookOf } from './sheet-writer';

const WIDTH = 9;
const HEADERS = [
  ...['แผนย่อย / เป้าหมาย', 'โครงการ/กิจกรรม', 'เชิงปริมาณ', 'เชิงคุณภาพ', 'งบประมาณ', 'หน่วยงานรับผิดชอบ', 'ช่วงเวลา'],
  ...['ไตรมาส ๑', 'ไตรมาส 2', 'ไตรมาสที่ ๓', 'Q4', 'ต.ค.', 'มกราคม', 'ลำดับ', 'หมายเหตุ', 'วันเริ่มต้น', 'วันสิ้นสุด', 'ผลสำเร็จ'],
  'สีประจำโครงการ',
];
/** Headers and rows of the small parts. */
const PART_HEADERS = [
  ...['ชื่อหน่วยงานในสังกัด', 'จำนวนบุคลากรในหน่วยงาน', 'จำนวนกลุ่มเป้าหมายและภาคีเครือข่าย', 'จำนวนประชาชนเป้าหมาย', 'ชาย', 'หญิง'],
  ...['การดำเนินงาน', 'ผลการดำเนินงาน ปี ๒๕๖๗', 'แผนการดำเนินงาน ปี ๒๕๖๘', 'หน่วยนับ', 'ปี ๒๕๖๖', 'ผลที่คาดว่าจะได้รับ', 'ลำดับที่'],
];
const PART_WORDS = [
  ...['ชื่อผู้ประสานงาน: นาง ก', 'สถานที่ตั้ง', 'โทรศัพท์ ๐ ๒๐๐๐ ๐๐๐๐ อีเมล a@b.go.th', 'สังกัด:', 'นาง ข', 'ที่อยู่ .....'],
  ...[
    'สำนักงานวัฒนธรรม',
    'จังหวัดอ่างทอง',
    'ฝ่ายปกครอง',
    '๑.๑ กอง ก',
    'รวม',
    'รวมบุคลากร',
    'ครู ๕ คน\nชุมชน ๖ คน',
    'กลุ่มเป้าหมาย',
    '๕ คน',
  ],
  ...[
    '๑. จำนวนประชากรอายุ ๑๓ ปี',
    '๓.๑ จำนวนเครือข่าย/องค์กร',
    'จำนวนคนที่เข้าร่วม',
    '๖ แห่ง ๗ คน',
    '- คน',
    'แห่ง',
    '๑. ก ๒. ข',
    '• ค',
    'ลงชื่อ ....',
  ],
];
const PART_LINES = ['ส่วนที่ ๑ ข้อมูลทั่วไป', 'ส่วนที่ ๒ ข้อมูลพื้นฐาน', 'ส่วนที่ ๔ เป้าหมาย', 'ส่วนที่ ๕ ผลที่คาดว่าจะได้รับ'];
const LINES = [
  ...['แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....เขต.....', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'ส่วนที่ ๓ โครงการและงบประมาณ'],
  ...[
    '๓.๑ จำนวนโครงการ/กิจกรรม รวมจำนวน.....๑๘.....โครงการ',
    'แผนย่อยที่ ๑ การส่งเสริม รวม.....๙.....โครงการ',
    'รวม ๒ โครงการ',
  ],
  ...[
    'แนวทางการพัฒนาที่ ๑ รวม .....๒.....โครงการ',
    'แนวทางการพัฒนาที่ ๒',
    '๓.๒ งบประมาณที่ใช้ รวมจำนวน.....-.....บาท',
    'รวมแผนย่อยที่ ๑',
  ],
  ...['รายละเอียดโครงการและกิจกรรม ดังนี้', 'หมายเหตุ: ผลสำเร็จ', 'ส่วนที่ ๔ เป้าหมาย', 'รวมทั้งสิ้น', 'ส่วนที่ ๓ (ต่อ)'],
];
const WORDS = [
  ...[
    'แผนย่อยที่ ๑\nเป้าหมายที่ ๒',
    'แผนย่อยที่ 2 (ต่อ)',
    'เป้าหมายที่ ๑',
    '๑.๑ แนวทางการพัฒนาที่ ๓ ส่งเสริม',
    '2.4 แนวทางการพัฒนาที่ 3 (ต่อ)',
  ],
  ...[
    '๑.๒ แนวทางการพัฒนาที่ ๕\n(๑) โครงการ ก\n(๒) โครงการ ข',
    '(๑) โครงการ ค  (๒) โครงการ ง',
    '(๒) กิจกรรม จ (ต่อ)',
    '(๑) ชื่อโครงการ/กิจกรรม .....',
  ],
  ...[
    '✓',
    '-',
    '✓\n✓',
    '✓\n-',
    'P',
    'ต.ค. - ธ.ค.',
    'ไม่ใช้งบประมาณ',
    '๕๐,๐๐๐ บาท',
    'ก\n\nข',
    '- ก\n- ข',
    'รวม',
    'โครงการ',
    '(๑)',
    '.....',
    'ทุกฝ่าย',
  ],
  ...['๑.๑ แนวทางการพัฒนาที่ ๓\n(๑) โครงการ ฉ\n๑.๒ แนวทางการพัฒนาที่ ๕\n(๑) โครงการ ช'],
];
const VALUES: readonly CellValue[] = [1, -1, 18, 0, 45_566, 1.1, true, false, { error: '#REF!' }, ' ', '\u200b'];

/** `junk` is made different in every cell, so that each must be found again. */
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADERS, ...LINES) },
  { weight: 2, arbitrary: fc.constant('junk') },
  { weight: 1, arbitrary: fc.constantFrom(...VALUES) },
);

const row = fc.oneof(
  { weight: 5, arbitrary: fc.array(cell, { maxLength: WIDTH }) },
  { weight: 2, arbitrary: fc.shuffledSubarray(HEADERS, { minLength: 3, maxLength: WIDTH }) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...LINES), cell, cell, cell) },
  { weight: 1, arbitrary: fc.constant([]) },
) as fc.Arbitrary<CellValue[]>;

const merge = fc.record({
  top: fc.nat(18),
  left: fc.nat(WIDTH),
  height: fc.integer({ min: 1, max: 4 }),
  width: fc.integer({ min: 1, max: 4 }),
});

const sheet = fc.record({ rows: fc.array(row, { maxLength: 18 }), merges: fc.array(merge, { maxLength: 5 }) });

const partCell = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...PART_WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...PART_HEADERS, ...PART_LINES) },
  { weight: 2, arbitrary: fc.constant('junk') },
  { weight: 1, arbitrary: fc.constantFrom(...VALUES) },
);
const partRow = fc.oneof(
  { weight: 6, arbitrary: fc.array(partCell, { maxLength: WIDTH }) },
  { weight: 3, arbitrary: fc.shuffledSubarray(PART_HEADERS, { minLength: 3, maxLength: WIDTH }) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...PART_LINES), partCell) },
) as fc.Arbitrary<CellValue[]>;
/** The small parts, and a table that makes a plan of them. */
const partSheet = fc
  .record({
    part: fc.constantFrom(...PART_LINES),
    rows: fc.array(partRow, { maxLength: 12 }),
    merges: fc.array(merge, { maxLength: 4 }),
  })
  .map(({ part, rows, merges }) => ({ rows: [[part], ...rows, HEADERS.slice(0, 6)], merges }));

export const randomGrids: fc.Arbitrary<WorkbookSnapshot> = gridsOf(sheet);
export const randomParts: fc.Arbitrary<WorkbookSnapshot> = gridsOf(partSheet);

interface RandomSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly height: number;
    readonly width: number;
  }[];
}

function gridsOf(sheets: fc.Arbitrary<RandomSheet>): fc.Arbitrary<WorkbookSnapshot> {
  return fc.array(sheets, { minLength: 1, maxLength: 3 }).map(written);
}

function written(sheets: readonly RandomSheet[]): WorkbookSnapshot {
  return workbookOf(
    sheets.map(({ rows, merges }, index) => {
      const writer = new SheetWriter(`แผ่น ${index + 1}`);
      rows.forEach((values, top) => {
        writer.line(
          ...values.map((value, column) => (value === 'junk' ? `ข้อความแปลก${index}-${top}-${column}` : value)),
        );
      });
      for (const { top, left, height, width } of merges) writer.merge(top, left, top + height - 1, left + width - 1);
      return writer.snapshot();
    }),
  );
}
