/** What offices write in a budget cell of a plan for 2568, by what makes it hard to read. */
import * as fc from 'fast-check';
import { readAmount, type Money } from './amount';
import type { Reading } from './reading';

const shown = (reading: Reading<Money>): string => {
  if (reading.ok)
    return `${String(reading.value.baht)}${reading.value.source === null ? '' : ` < ${reading.value.source}`}`;
  return reading.reason + (reading.suggestion === undefined ? '' : ` ?${String(reading.suggestion.baht)}`);
};

const GROUPS: readonly (readonly [group: string, table: string])[] = [
  [
    'the plan’s own year is read past, another is not',
    `
4,500 บาท (ปี 68) → 4500
4,500 บาท (ประจำปีงบประมาณ พ.ศ. 2568) → 4500
งบปี 68 4,500 บาท → 4500
งบประมาณ พ.ศ. ๒๕๖๘ จำนวน ๔,๕๐๐ บาท → 4500
งบพัฒนาจังหวัด ปี 2568 จำนวน 4,500 บาท → 4500 < งบพัฒนาจังหวัด
4,500 (2568) → 4500
4,500 บาท ปี 2025 → 4500
ไม่ใช้งบประมาณ ปี 2568 → 0
0 บาท (ปี 2568) → 0
4,500 บาท (ปี 67) → other-year
4,500 (2567) → other-year
4,500 บาท (ปี 2567-2569) → other-year
4,500 บาท ปี 2026 → other-year
งบประมาณปี 2567 ไม่ใช้งบประมาณ → other-year
`,
  ],
  [
    'a year alone is no amount',
    `
2566 → year
๒๕๗๐ → year
ปี 2568 → year
ปี 2567 → year
งบประมาณ พ.ศ. 2568 → year
2565 → 2565
2571 → 2571
2,568 → 2568
2568 บาท → 2568
2568.00 → 2568
2568 คน → not-a-number
`,
  ],
  [
    'amounts of several years: the own year’s is offered if all can be read',
    `
ปี 68 7,000 บาท ปี 69 9,000 บาท → several-years ?7000
7,000 (ปี 2568) 9,000 (ปี 2569) → several-years ?7000
2567: 5,000 2568: 7,000 → several-years ?7000
ปี 2567 = 5,000 / ปี 2568 = 7,000 / ปี 2569 = 9,000 → several-years ?7000
ปี 2567 = 5,000, ปี 2569 = 9,000 → several-years
ปี 2568 = 7,000 ปี 2569 = รอจัดสรร → several-years
ปี 2568 = 7,000 ปี 2568 = 8,000 ปี 2569 = 9,000 → several-years
`,
  ],
  [
    'so much a year is the amount, for anything else a rate',
    `
6,500 บาท/ปี → 6500
6,500 บาท / ปี → 6500
6,500/ปี → 6500
ปีละ 6,500 บาท → 6500
6,500 บาทต่อปีงบประมาณ → 6500
6,500 บาท (ต่อปี) → 6500
6,500 บาท/ปี/แห่ง → rate
6,500 บาทต่อปีต่อแห่ง → rate
6,500/เดือน → rate
6,500 บาท/ครั้ง → rate
6,500 บาท (ต่อรุ่น) → rate
วันละ 650 → rate
โครงการละ 6,500 บาท → rate
`,
  ],
  [
    'sources',
    `
8,200 (มูลนิธิแสงธรรม) → 8200 < มูลนิธิแสงธรรม
8,200 (วัดบ้านดอน) → 8200 < วัดบ้านดอน
8,200 บาท โดยวัดบ้านดอน → 8200 < วัดบ้านดอน
8,200 (กองทุนช่วยเหลือสมาชิก) → 8200 < กองทุนช่วยเหลือสมาชิก
8,200 (ศูนย์พัฒนาครอบครัว) → 8200 < ศูนย์พัฒนาครอบครัว
8,200 บาท (อบต., วัด) → 8200 < อบต.,วัด
งบจังหวัด (8,200 บาท) → 8200 < งบจังหวัด
งบกลาง 8,200 บาท → 8200 < งบกลาง
งบจังหวัด (2) → not-a-number
8,200 (โครงการอบรม) → not-a-number
5 วัด → not-a-number
3 ชุมชน → not-a-number
1,200 โรงเรียน → not-a-number
50 (โรงเรียน) → not-a-number
`,
  ],
  [
    'a source without an amount, or an amount that is not there yet',
    `
งบกลาง → source-only
ตามข้อบัญญัติ → source-only
เบิกจ่ายจากต้นสังกัด → source-only
สนับสนุนจากมูลนิธิ → source-only
รองบประมาณ → pending
อยู่ระหว่างเสนอขอรับการจัดสรร → pending
8,200 (ขอรับสนับสนุนจาก อบจ.) → pending
8,200 (ถ้ามี) → pending
8,200 บาท รออนุมัติ → pending
`,
  ],
  [
    'parts that add up',
    `
9,600 (งบ อบจ. 6,000 / งบโรงเรียน 3,600) → 9600 < งบอบจ.+งบโรงเรียน
9,600 (งบ อบจ. 6,000 และงบโรงเรียน 3,600 บาท) → 9600 < งบอบจ.+งบโรงเรียน
9,600 บาท แบ่งเป็น งบ อบจ. 6,000 บาท งบโรงเรียน 3,600 บาท → 9600 < งบอบจ.+งบโรงเรียน
9,600 บาท\\n- งบ อบจ. 6,000 บาท\\n- งบโรงเรียน 3,600 บาท → 9600 < งบอบจ.+งบโรงเรียน
9,600 (6,000 + 3,600) → 9600
9,600 (ค่าอาหาร 6,000 ค่าวิทยากร 3,600) → 9600 < ค่าอาหาร+ค่าวิทยากร
0.30 (งบ อบจ. 0.10 / งบโรงเรียน 0.20) → 0.3 < งบอบจ.+งบโรงเรียน
9,600 (งบ อบจ. 6,000 / งบโรงเรียน 3,000) → parts-differ
- ค่าอาหาร 6,000 บาท\\n- ค่าวิทยากร 3,600 บาท\\nรวม 9,600 บาท → 9600 < ค่าอาหาร+ค่าวิทยากร
ค่าอาหาร 6,000 ค่าวิทยากร 3,600 รวมเป็นเงิน 9,600 บาท → 9600 < ค่าอาหาร+ค่าวิทยากร
งบ อบจ. 6,000 งบโรงเรียน 3,000 รวม 9,600 บาท → parts-differ
ค่าอาหาร 3 มื้อ 6,000 ค่าวิทยากร 3,600 รวม 9,600 บาท → several-numbers
2 รุ่น รุ่นละ 4,800 บาท รวม 9,600 บาท → several-numbers
ค่าอาหาร 80 บาท x 120 คน ค่าวิทยากร 3,600 รวม 13,200 บาท → several-numbers
6,000 บาท 3,600 บาท รวม 9,600 บาท → several-numbers
ค่าอาหาร 6,000 บาท รวม 9,600 บาท → several-numbers
9,600 (6,000 + 3,000) → several-numbers
9,600 (งบ อบจ. 6,000 / รอจัดสรร 3,600) → several-numbers
9,600 (งบ อบจ. 6,000) → several-numbers
9,600 (80 คน x 120 บาท) → several-numbers
5,000 - 10,000 - 15,000 → range
`,
  ],
  [
    'money of another project',
    `
ใช้งบร่วมกับโครงการที่ (1) → elsewhere
ใช้งบประมาณร่วมกับกิจกรรมที่ 4 → elsewhere
รวมอยู่ในข้อ ๒ → elsewhere
7,000 (รวมกับโครงการที่ 3) → elsewhere
7,000 (ตามข้อ 3) → elsewhere
(ใช้งบโครงการที่ 2) → elsewhere
โครงการที่ 3 → elsewhere
บูรณาการร่วมกับโครงการอื่น → elsewhere
งบประมาณโครงการ 7,000 บาท → 7000
งบประมาณโครงการ (7,000 บาท) → 7000
`,
  ],
  [
    'as above',
    `
" → ditto
〃 → ditto
-"- → ditto
เช่นเดียวกับข้อ (1) → ditto
เหมือนข้างบน → ditto
`,
  ],
  [
    'footnote marks and boilerplate',
    `
3,300 ๑/ → footnote ?3300
3,300 บาท ๑/ → footnote ?3300
3,300 บาท* → footnote ?3300
๓,๓๐๐๑/ → grouping
3300๑/ → footnote
3,300 ถัวจ่ายทุกรายการ → 3300
ถัวเฉลี่ยทุกรายการ 3,300 บาท → 3300
3,300 บาท (ขอถัวเฉลี่ยจ่ายทุกรายการ) → 3300
3,300 บาท หมายเหตุ : ถัวเฉลี่ยได้ทุกรายการ → 3300
`,
  ],
  [
    'figures and words',
    `
3,300 บาท (สามพันสามร้อยบาทถ้วน) → 3300
สามพันสามร้อยบาทถ้วน (3,300 บาท) → 3300
สามพันบาทถ้วน (3,300 บาท) → disagree
3,300 บาท (สามพันบาทถ้วน) → disagree
3,300 บาท (สามพนสามร้อยบาทถ้วน) → 3300
`,
  ],
  [
    'copied out of a PDF',
    `
งบประมำณ ๒,๒๐๐ บำท → 2200
งบประม าณจ ำนวน ๒,๒๐๐ บาท → 2200
จานวน 2,200 บาท → 2200
ไม่ใช้งบประม าณ → 0
`,
  ],
];

describe.each(GROUPS)('%s', (_, table) => {
  const rows = table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' → ') as [string, string]);
  test.each(rows)('%j → %s', (text, expected) => {
    expect(shown(readAmount(text.replaceAll('\\n', '\n'), { year: 2568 }))).toBe(expected);
  });
});

test.each([
  ['General', 'year'],
  ['0', 'year'],
  ['#,##0', '2568'],
  ['#,##0.00', '2568'],
])('the number 2568 shown by %s → %s', (numberFormat, expected) => {
  expect(shown(readAmount(2568, { numberFormat }))).toBe(expected);
});

const amounts = fc.integer({ min: 1_000, max: 9_999_999 });
const written = (amount: number): string => amount.toLocaleString('en-US');
const planYears = fc.integer({ min: 2566, max: 2570 });

test('the year beside an amount is never the amount', () => {
  const frames = fc.constantFrom('A บาท (ปี Y)', 'งบประมาณปี Y จำนวน A บาท', 'งบปี พ.ศ. Y: A', 'A (ปีงบประมาณ Y)');
  fc.assert(
    fc.property(amounts, planYears, planYears, frames, fc.boolean(), (amount, plan, said, frame, isShort) => {
      const year = isShort ? String(said - 2500) : String(said);
      const reading = readAmount(frame.replace('A', written(amount)).replace('Y', year), { year: plan });
      expect(shown(reading)).toBe(said === plan ? String(amount) : 'other-year');
    }),
  );
});

test('sources are read only if they add up to the first number', () => {
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: -5, max: 5 }), (one, other, more) => {
      const text = `${written(one + other + more)} (งบจังหวัด ${written(one)} / งบ อบต. ${written(other)})`;
      expect(shown(readAmount(text)).split(' ')[0]).toBe(more === 0 ? String(one + other) : 'parts-differ');
    }),
  );
});

test('an amount is read alike in each spelling that a PDF makes of its words', () => {
  const frames = fc.constantFrom('งบประมาณ A บาท', 'จำนวน A บาท', 'ไม่น้อยกว่า A บาท', 'A บาท (ประมาณการ)');
  fc.assert(
    fc.property(
      amounts,
      frames,
      fc.array(fc.constantFrom('า', 'ำ', ' า', ' ำ'), { minLength: 6 }),
      (amount, frame, spelt) => {
        const text = frame.replace('A', written(amount));
        let at = 0;
        const damaged = text.replace(/[าำ]/g, () => spelt[at++] ?? 'ำ');
        expect(shown(readAmount(damaged))).toBe(shown(readAmount(text)));
      },
    ),
  );
});
