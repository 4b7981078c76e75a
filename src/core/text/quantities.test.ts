/** What offices write in a quantity cell, by what makes it hard to read: each measure as `value unit`, with its qualifier. */
import * as fc from 'fast-check';
import { expectLinear, repeated } from '#test/support/growth';
import { readQuantities, type QuantityMeasure } from './quantities';
import type { Reading } from './reading';

const measure = ({ value, unit, qualifier, perYear }: QuantityMeasure): string =>
  [String(value), unit ?? '?', ...(qualifier === 'exact' ? [] : [qualifier]), ...(perYear ? ['a year'] : [])].join(' ');
const shown = (reading: Reading<readonly QuantityMeasure[]>): string =>
  reading.ok ? reading.value.map(measure).join(', ') : reading.reason;

const GROUPS: readonly (readonly [group: string, table: string])[] = [
  [
    'several measures',
    `
3 แห่ง ไม่น้อยกว่า 80 คน → 3 แห่ง, 80 คน at-least
3 แห่ง ๆ ละ 80 คน → rate
80 คน 3 รุ่น 2 วัน → 80 คน, 3 รุ่น, 2 วัน
พระภิกษุ 9 รูป ประชาชน 80 คน → 9 รูป, 80 คน
พระภิกษุ 9 รูป/คน และแม่ชี 4 คน → 9 รูป/คน, 4 คน
ผู้เข้าร่วม 80 คน ไม่น้อยกว่าร้อยละ 90 มีความพึงพอใจ → 80 คน, 90 ร้อยละ at-least
ร้อยละ 90 ของผู้เข้าร่วม 80 คน → 90 ร้อยละ percent, 80 คน
ร้อยละ 80 และร้อยละ 90 → 80 ร้อยละ percent, 90 ร้อยละ percent
80 คนขึ้นไป 3 แห่ง → 80 คน at-least, 3 แห่ง
ชุมชน 3 แห่ง (80 คน) → 3 แห่ง, 80 คน
3 อปท. ผู้เข้าร่วม 80 คน → 3 อปท., 80 คน
จำนวน 1 โครงการ 4 กิจกรรม → 1 โครงการ, 4 กิจกรรม
`,
  ],
  [
    'lists and wraps',
    `
- กิจกรรม 3 ครั้ง\\n- ผู้เข้าร่วม 80 คน → 3 ครั้ง, 80 คน
-กิจกรรม 3 ครั้ง\\n-ผู้เข้าร่วม 80 คน → 3 ครั้ง, 80 คน
• กิจกรรม 3 ครั้ง\\n• ผู้เข้าร่วมไม่เกิน 80 คน → 3 ครั้ง, 80 คน at-most
1) กิจกรรม 3 ครั้ง 2) ผู้เข้าร่วม 80 คน → 3 ครั้ง, 80 คน
(๑) กิจกรรม ๓ ครั้ง\\n(๒) ผู้เข้าร่วม ๘๐ คน → 3 ครั้ง, 80 คน
ผู้เข้าร่วมกิจกรรม จำนวน\\n80 คน → 80 คน
`,
  ],
  [
    'a year is read, any other rate is a question',
    `
ปีละ 2 ครั้ง → 2 ครั้ง a year
80 คน ปีละ 2 ครั้ง → 80 คน, 2 ครั้ง a year
2 ครั้ง/ปี 80 คน → 2 ครั้ง a year, 80 คน
2 ครั้ง/ปี 2568 → 2 ครั้ง a year
2 ครั้ง/เดือน → rate
80 คน/รุ่น → rate
ครัวเรือนละ 1 ต้น → rate
ปีละ 2 ครั้ง ครั้งละ 80 คน → rate
`,
  ],
  [
    'whole units',
    `
4 ห้องเรียน → 4 ห้องเรียน
12 วันธรรมสวนะ → 12 วันธรรมสวนะ
5 ศูนย์การเรียนรู้ 80 คน → 5 ศูนย์การเรียนรู้, 80 คน
12 หน่วยกิต → 12 หน่วยกิต
6 รายวิชา → 6 รายวิชา
5 องค์ความรู้ 80 คน → 5 องค์ความรู้, 80 คน
3 รูปแบบ → 3 รูปแบบ
พระสงฆ์ 9 รูปเจริญพระพุทธมนต์ → 9 รูป
3 วันต่อเนื่อง → 3 วัน
2 ห้องที่ปรับปรุง → 2 ห้อง
5 ชุมชนคุณธรรม → 5 ชุมชน
80 คนเข้าร่วม → 80 คน
1,250 คน-ครั้ง → 1250 คน-ครั้ง
300 คน - ครั้ง → 300 คน-ครั้ง
9 ร.ร. 80 คน → 9 โรงเรียน, 80 คน
๖ มบ. ๘๐ คน → 6 หมู่บ้าน, 80 คน
2 กม. → 2 กม.
3 อปท. ในพื้นที่ → 3 อปท.
`,
  ],
  [
    'brackets',
    `
80 คน (ชาย 30 หญิง 50) → 80 คน
80 คน (ชาย 30 คน หญิง 50 คน) → 80 คน
80 คน (ชาย 30 คน หญิง 40 คน) → parts-differ
80 คน (ชาย 30 หญิง 40) → several-numbers
80 คน (เพิ่มขึ้นร้อยละ 5) → 80 คน
80 คน (ไม่น้อยกว่า) → 80 คน at-least
80 คน (2 รุ่น รุ่นละ 40 คน) → rate
`,
  ],
  [
    'numbers that count nothing',
    `
อายุ 15-25 ปี 80 คน → 80 คน
อายุ 60 ปีขึ้นไป 80 คน 2 รุ่น → 80 คน, 2 รุ่น
เมื่อวันที่ 5 ธ.ค. 67 จำนวน 80 คน → 80 คน
นักเรียนชั้น ป.4-6 จำนวน 80 คน ครู 5 คน → 80 คน, 5 คน
นักเรียนชั้น อ.2-ป.6 จำนวน 187 คน → 187 คน
กระดาษ A4 จำนวน 80 แผ่น → 80 แผ่น
`,
  ],
  [
    'none, and never filled in',
    `
- → 
ไม่มี → 
- แห่ง\\n- คน → 0 แห่ง, 0 คน
3 แห่ง - คน → 3 แห่ง, 0 คน
3 แห่ง\\n- คน → 3 แห่ง, 0 คน
..... แห่ง 80 คน → blank
3 แห่ง ..... คน → blank
..... → blank
`,
  ],
  [
    'grades',
    `
ผลการประเมิน ITA ระดับ AA → 
ความพึงพอใจอยู่ในระดับมาก → 
ผ่านการประเมินระดับดีเยี่ยม → 
ผ่านเกณฑ์ระดับดีขึ้นไป → 
ITA 85 คะแนนขึ้นไป → 85 คะแนน at-least
`,
  ],
  [
    'questions',
    `
" → ditto
เช่นเดียวกับข้อ (1) → ditto
20 จาก 50 แห่ง → several-numbers
20 แห่ง จากทั้งหมด 50 แห่ง → several-numbers
50-60 คน 3 ครั้ง → range
3 ครั้ง 50-60 คน → range
80 คน x 2 รุ่น → several-numbers
80 คน หรือ 90 คน → several-numbers
ชาย 8 หญิง 7 → several-numbers
มีผู้สนใจเข้าร่วม → not-a-number
`,
  ],
  [
    'copied out of a PDF',
    `
ประชำชนจ านวน 80 คน จ ำนวน ๒ ครั้ง → 80 คน, 2 ครั้ง
๕ หมู่บ้ำน → 5 หมู่บ้าน
ไม่ต่ากว่า 80 คน → 80 คน at-least
5 ต าบล 3 อาเภอ → 5 ตำบล, 3 อำเภอ
`,
  ],
];

describe.each(GROUPS)('%s', (_, table) => {
  const rows = table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' → ') as [string, string]);
  test.each(rows)('%j → %s', (text, expected) => {
    expect(shown(readQuantities(text.replaceAll('\\n', '\n')))).toBe(expected);
  });
});

test.each([
  [50, '50 ?'],
  [-5, 'negative'],
  [null, 'blank'],
  [{ error: '#REF!' }, 'error-value'],
  [true, 'not-a-number'],
])('the value %j → %s', (value, expected) => {
  expect(shown(readQuantities(value))).toBe(expected);
});

const counts = fc.integer({ min: 0, max: 9_999_999 });
const units = fc.constantFrom('คน', 'แห่ง', 'ครั้ง', 'รูป/คน', 'คน-ครั้ง', 'ห้องเรียน', 'โรงเรียน', 'ตำบล', 'เล่ม');
const bounds = fc.constantFrom(['', ''], ['ไม่น้อยกว่า ', ' at-least'], ['ไม่เกิน ', ' at-most'], ['ประมาณ ', ' about']);
const entries = fc.array(fc.tuple(counts, units, bounds), { minLength: 1, maxLength: 5 });
const joints = fc.constantFrom(' ', ' และ ', ', ', '\n', '\n- ', ' จำนวน ');

test('measures written one after another are read in their order, each with its unit and qualifier', () => {
  fc.assert(
    fc.property(entries, joints, fc.boolean(), (measures, joint, isGrouped) => {
      const digits = (count: number): string => (isGrouped ? count.toLocaleString('en-US') : String(count));
      const text = measures.map(([count, unit, [words]]) => `${words}${digits(count)} ${unit}`).join(joint);
      const expected = measures.map(([count, unit, [, bound]]) => `${String(count)} ${unit}${bound}`).join(', ');
      expect(shown(readQuantities(text))).toBe(expected);
    }),
  );
});

test('a long text takes time that grows with its length', () => {
  for (const part of ['1 คน ', '(1 ', '(1) ', 'ระดับ', '1. ก ', '- ', 'ไม่น้อยกว่า', 'ห้อง', '1 (2 3) ']) {
    expectLinear(5_000, (length) => readQuantities(repeated(part, length)));
  }
});
