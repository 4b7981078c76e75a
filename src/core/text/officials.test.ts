/** Numbers as officials write them, by what makes each hard to read. Every row is read alike however its text was damaged. */
import { numberCases, readNumberCase } from '#test/data/number-cases';
import { DAMAGE_KINDS } from '#test/reader/generator/damage';

const GROUPS: readonly (readonly [group: string, table: string])[] = [
  [
    'qualifiers before, behind and around',
    `
quantity | ร้อยละไม่น้อยกว่า 80 → 80|ร้อยละ|at-least|
quantity | ไม่น้อยกว่า ร้อยละ 80.5 → 80.5|ร้อยละ|at-least|
quantity | 80 % ขึ้นไป → 80|%|at-least|
quantity | ≥ 80% → 80|%|at-least|
quantity | > 80% → 80|%|about|
quantity | ตั้งแต่ 50 คนขึ้นไป → 50|คน|at-least|
quantity | 50 คนเป็นอย่างน้อย → 50|คน|at-least|
quantity | 50 คน (ไม่น้อยกว่า) → 50|คน|at-least|
quantity | 50 คนโดยประมาณ → 50|คน|about|
quantity | ไม่ถึง 50 คน → 50|คน|about|
quantity | เกิน 50 คน → 50|คน|about|
quantity | ไม่เกิน 50 คน → 50|คน|at-most|
quantity | ค่าเฉลี่ย 3.51 ขึ้นไป → 3.51||at-least|
quantity | 80 คน+ → footnote ?80||exact|
quantity | 50±5 คน → several-numbers
quantity | 50-60 คน → range
quantity | 3 หรือ 5 ครั้ง → several-numbers
people | กว่า 50 คน → inexact ?50
people | คาดว่า 200 คน → inexact ?200
people | 200 คน (โดยประมาณ) → inexact ?200
people | 200 คน อย่างน้อย → inexact ?200
people | ไม่ครบ 200 คน → inexact ?200
people | เพิ่มขึ้น 20 คน → not-a-number ?20
people | ขาดอีก 20 คน → not-a-number ?20
percent | ประมาณร้อยละ 80 → 80|%|about|
percent | เกินร้อยละ 80 → 80|%|about|
`,
  ],
  [
    'for each, and how often',
    `
quantity | อย่างน้อยเดือนละ 1 ครั้ง → 1|ครั้ง|at-least|เดือน
quantity | ไม่น้อยกว่าปีละ 2 ครั้ง → 2|ครั้ง|at-least|ปี
quantity | ปีละอย่างน้อย 2 ครั้ง → 2|ครั้ง|at-least|ปี
quantity | ไตรมาสละ 1 ครั้ง → 1|ครั้ง|exact|ไตรมาส
quantity | ครั้งละไม่น้อยกว่า 50 คน → 50|คน|at-least|ครั้ง
quantity | หน่วยงานละ 2 คน → 2|คน|exact|หน่วยงาน
quantity | 50 คนต่อรุ่น → 50|คน|exact|รุ่น
quantity | 50 คนต่อเนื่อง → 50|คน|exact|
quantity | 2 รุ่นๆ ละ 50 คน → several-numbers
frequency | 12 ครั้ง/ปีงบประมาณ → 12|ครั้ง|exact|ปีงบประมาณ
frequency | สัปดาห์ละ 3 วัน → wrong-unit
people | วันละ 50 คน → rate
`,
  ],
  [
    'words that look like the label of a number',
    `
people | เจ้าหน้าที่ 20 คน → 20
people | ผู้สูงอายุ 50 คน → 50
people | อสม. 50 คน → 50
people | บุคลากร กทม. 50 คน → 50
people | ประชาชนในพื้นที่ 50 คน → 50
quantity | จำนวนพื้นที่ 5 แห่ง → 5|แห่ง|exact|
quantity | อบรม 2 รุ่น 100 คน → several-numbers
quantity | ทุกปี 2 ครั้ง → 2|ครั้ง|exact|
`,
  ],
  [
    'numbers that name something',
    `
people | ผู้สูงอายุ 60 ปีขึ้นไป จำนวน 30 คน → 30
people | เยาวชนอายุระหว่าง 13 ถึง 25 ปี จำนวน 30 คน → 30
people | นักเรียนชั้น ม.1-ม.3 จำนวน 300 คน → 300
people | นักเรียนชั้นประถมศึกษาปีที่ 4-6 จำนวน 300 คน → 300
people | ชุมชนหมู่ที่ 1 - 5 จำนวน 500 คน → 500
people | ณ วันที่ 30 ก.ย. 67 จำนวน 920 คน → 920
people | ปีงบประมาณ 2568 → not-a-number
quantity | วันที่ 12 ส.ค. 68 ผู้เข้าร่วม 100 คน → 100|คน|exact|
quantity | 12 ส.ค. → not-a-number
quantity | รุ่นที่ 1 และ 2 จำนวน 50 คน → 50|คน|exact|
frequency | ประชุมครั้งที่ 1/2568 → not-a-number
quantity | คุณธรรม 5 ประการ จำนวน 50 คน → 50|คน|exact|
quantity | กิจกรรม 5ส จำนวน 4 ครั้ง → 4|ครั้ง|exact|
quantity | หมู่บ้านรักษาศีล 5 จำนวน 10 หมู่บ้าน → 10|หมู่บ้าน|exact|
quantity | ศีล 5 → not-a-number
quantity | ปีงบประมาณ 2568 จำนวน 2 ครั้ง → 2|ครั้ง|exact|
`,
  ],
  [
    'letters that stick to a number',
    `
people | ๕O คน → not-a-number
people | 1OO คน → not-a-number
people | l00 คน → not-a-number
quantity | 3R → not-a-number
target | 25O คน → not-a-number
target | 250 ค → not-a-number
count | 2O → not-a-number
budget | 10,OOO บาท → not-a-number
`,
  ],
  [
    'scales',
    `
quantity | 2 แสนบาท → 200000|บาท|exact|
quantity | 1 หมื่นคน → 10000|คน|exact|
quantity | 5 พันธุ์ → 5|พันธุ์|exact|
people | 1.75 แสนคน → 175000
budget | 1.25 ล้านบาท → 1250000
budget | 1 ล้าน 2 แสนบาท → 1200000
budget | 3 หมื่น 5 พันบาท → 35000
budget | 0.5 ล้านบาท → 500000
budget | 50 พัน → 50000
budget | 5-6 พันบาท → range
budget | ครึ่งล้านบาท → not-a-number
`,
  ],
  [
    'units that are written with a stroke',
    `
target | ๖ เครือข่าย/องค์กร → 6|เครือข่าย/องค์กร|exact|
target | 3 ชุมชน/องค์กร → 3|ชุมชน/องค์กร|exact|
target | 6 แห่ง/ปี → 6|แห่ง|exact|ปี
quantity | 2 โครงการ/กิจกรรม → 2|โครงการ/กิจกรรม|exact|
quantity | 100 คน/วัด → 100|คน|exact|วัด
`,
  ],
  [
    'measures that share a cell',
    `
target | 6 แห่ง / 250 คน → 6|แห่ง|exact|;250|คน|exact|
target | -แห่ง/-คน → 0|แห่ง|exact|;0|คน|exact|
target | 1 ชุมชน 2 องค์กร 1 อำเภอ → 1|ชุมชน|exact|;2|องค์กร|exact|;1|อำเภอ|exact|
target | 126 คน (เพิ่มขึ้น 5%) → 126|คน|exact|
target | ๑๒๖ คน (เพิ่มขึ้นร้อยละ ๕) → 126|คน|exact|
target | 6 แห่ง (250 คน) → several-numbers
target | 6 แห่งๆ ละ 20 คน → several-numbers
target | 6 แห่ง 250 → several-numbers
target | 6/250 → several-numbers
`,
  ],
  [
    'cells that Excel or a number format made',
    `
count | [NUMBER 1 format 0%] → wrong-unit
people | [NUMBER 1730 format #,##0 "คน"] → 1730
budget | [NUMBER 0.5 format 0%] → wrong-unit
budget | [NUMBER 45748 format d-mmm] → date-cell
budget | [NUMBER 15000 format t#,##0] → 15000
`,
  ],
  [
    'none',
    `
count | รวมจำนวน – โครงการ ดังนี้ → 0
count | --  → 0
people | บุคลากร จำนวน - คน → 0
budget | ไม่ใช้งบฯ → 0
budget | ไม่ใช้ งปม. → 0
budget | ไม่ใช้งบประมาณ. → 0
budget | ไม่ใช้งบประมาณ - → 0
budget | งบประมาณ - บาท → 0
budget | ไม่เบิกงบประมาณ → 0
budget | ไม่ใช้งบประมาณ (ใช้วัสดุในสำนักงาน) → 0
budget | ไม่ใช้งบประมาณ (ดำเนินการโดยจิตอาสา) → 0
budget | ไม่ใช้งบประมาณ (ยกเว้นค่าน้ำดื่ม) → not-a-number
budget | ไม่ใช้งบประมาณ (ใช้เงินบริจาค) → not-a-number
budget | ไม่เสียค่าใช้จ่าย → 0
budget | ไม่ใช้งบประมาณแผ่นดิน → not-a-number
budget | ไม่ใช้งบประมาณ ใช้เงินบริจาค → not-a-number
budget | ไม่ได้รับงบประมาณ → not-a-number
budgets | -\\n- → 0;0
`,
  ],
  [
    'years and other labels among sources',
    `
budget | งบประมาณ พ.ศ. 2568 → not-a-number
budget | งบประมาณปี 2568 → not-a-number
budget | งบพัฒนาจังหวัด 2568 → not-a-number
budget | งบ กทม. 68 → not-a-number
budget | งบ 65 บาท → 65
budget | งบ 2,570 → 2570
budget | กองทุนหมู่ที่ 5 → not-a-number
budget | งบประมาณปี 2568 จำนวน 5,000 บาท → several-numbers
budget | 5,000 บาท (งบ กทม. ปี 68) → several-numbers
`,
  ],
  [
    'signs, words and totals around an amount',
    `
budget | 10,000 ฿ → 10000
budget | 10,000 บาทเท่านั้น → 10000
budget | -ไม่ใช้งบประมาณ- → 0
budget | โครงการไม่ใช้งบประมาณ → 0
budget | 1,250.55 บาท (หนึ่งพันสองร้อยห้าสิบบาทห้าสิบห้าสตางค์) → 1250.55
budget | 1,250.50 บาท (หนึ่งพันสองร้อยห้าสิบบาทห้าสตางค์) → disagree
budget | 110 บาท (หนึ่งร้อยสิบบาทถ้วน) → 110
budget | งบประมาณลดลง 10,000 บาท → not-a-number
budget | 5,000\\n3,000\\nรวม 8,000 → several-numbers
`,
  ],
  [
    'numbers that are not the one counted',
    `
target | 250 หรือ 300 คน → several-numbers
quantity | ไม่ใช่ 50 คน → not-a-number
people | ครึ่งหนึ่งของ 50 คน → not-a-number
count | จำนวนโครงการ 18 โครงการ → 18
`,
  ],
  [
    'sources',
    `
budget | เงินนอกงบประมาณ 5,000 บาท → 5000 < เงินนอกงบประมาณ
budget | งบประมาณของหน่วยงาน 5,000 บาท → 5000 < งบประมาณของหน่วยงาน
budget | แหล่งงบประมาณ : งบ กทม. 5,000 บาท → 5000 < งบกทม.
budget | 5,000 บาท (กองทุนหลักประกันสุขภาพ กทม.) → 5000 < กองทุนหลักประกันสุขภาพกทม.
budget | 5,000 บาท / งบประมาณ กทม. → 5000 < งบประมาณกทม.
budget | 10,000 บาท\\n(งบ กทม.) → 10000 < งบกทม.
budget | งบประมาณที่ขอ 5,000 บาท → 5000
budget | งบเหลือจ่าย 5,000 บาท → not-a-number
budget | 5,000 บาท (ค่าอาหาร) → not-a-number
`,
  ],
  [
    'separators',
    `
budget | 10'000 → several-numbers
budget | 1,00,000 บาท → grouping
budget | 1.000.000 → grouping ?1000000
budget | 10.000,00 → grouping
budget | 5,000,- → 5000
budget | 10,\\n000 บาท → grouping ?10000
budget | 5,000*3 → several-numbers
budgets | 1. 5,000 บาท\\n2. 3,000 บาท → 5000;3000
`,
  ],
  [
    'telephones',
    `
phone | เบอร์โทรศัพท์ 02-123-4567 → 021234567
phone | 0-2000-0000-10 → 020000000 -10
phone | +66(0)81-234-5678 → 0812345678
phone | 02-123-4567 (นายสมชาย) → not-a-number
`,
  ],
];

describe.each(GROUPS)('%s', (_, table) => {
  test.each(numberCases(table))('%s %j → %s', (kind, text, expected) => {
    expect(readNumberCase(kind, text)).toBe(expected);
    if (text.startsWith('[NUMBER')) return;
    for (const [damage, [pattern, hurt]] of Object.entries(DAMAGE_KINDS)) {
      expect([damage, readNumberCase(kind, text.replace(pattern, hurt))]).toEqual([damage, expected]);
    }
  });
});
