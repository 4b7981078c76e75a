import { expectLinear, repeated } from '#test/support/growth';
import { KINDS, numberCases, readNumberCase } from '#test/data/number-cases';

/** `kind | text → expected`, a case a line; `\\n` is a line break in the cell. */
const CASES = `
count | .....๕..... → 5
count | ..๒.. → 2
count | ____๓____ → 3
count | . . . . ๒ . . . . → 2
count | …๒… → 2
count | ..... → blank
count | ____ → blank
count | ..... โครงการ → blank
count | รวม ..... โครงการ → blank
count | — → 0
count | .....-..... → 0
count | รวม .....-.....โครงการ → 0
count | - โครงการ → 0
count | ไม่มี → 0
count | 0 → 0
count | ๑๒ โครงการ/กิจกรรม → 12
count | จํานวน ๓ โครงการ → 3
count | รวมทั้งสิ้น ๑๘ โครงการ → 18
count | รวมจำนวน.....๑,๒๓๔.....โครงการ ดังนี้ → 1234
count | - แนวทางการพัฒนาที่ ๑ รวม .....๒.....โครงการ → 2
count | แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อมฯ รวม.....๙.....โครงการ → 9
count | ๒ โครงการ ๑ กิจกรรม → several-numbers
count | 2 - 3 โครงการ → range
count | ประมาณ 5 โครงการ → inexact ?5
count | ไม่น้อยกว่า ๕ โครงการ → inexact ?5
count | 5 คน → wrong-unit
count | 2.5 → not-whole
count | 2.0 → not-whole ?2
count | 2.00 → 2
count | -2 → negative
count | (2) → not-a-number ?2
count | [NUMBER 2] → 2
count | [NUMBER 2.5] → not-whole
count | [NUMBER 45748 format d-mmm] → date-cell
count | [NUMBER 2 format t0] → 2
count | #N/A → error-value
count | 2¹ → footnote ?2
count | 2+ → footnote ?2
count | สิบแปดโครงการ → words ?18
count | หลายโครงการ → not-a-number
count | 2 โครงการใหม่ → not-a-number ?2
count | เหลือ 2 โครงการ → not-a-number ?2
count | ๑ ๒ → several-numbers
count | 1,00 → grouping
count | 1.000 → grouping
count | 0812345678 → not-a-number
people | จำนวน ๘๑๐ คน → 810
people | ๒. ภาคีเครือข่าย - สถานศึกษาในสังกัด จำนวน ๘๑๐ คน → 810
people | - คน → 0
people | ๑,๗๓๐ ราย → 1730
people | ชาย 20 คน หญิง 30 คน → several-numbers
people | ประมาณ 500 คน → inexact ?500
people | 12,345,678 → 12345678
people | 1,234,56 → grouping
people | 12 345 → several-numbers
people | 1.5 คน → not-whole
people | ๖๖ ชุมชน → wrong-unit
people | ผู้สูงอายุ อายุ 60 ปีขึ้นไป จำนวน 50 คน → 50
people | 50 คน/ปี → rate
people | (๑) บุคลากร จำนวน ๕๐ คน → 50
people | เจ้าหน้าที่ 10-15 คน → range
quantity | - จำนวน กิจกรรมไม่น้อย กว่า ๓ ครั้ง/ปี → 3|ครั้ง|at-least|ปี
quantity | - จำนวนผู้เข้าร่วมโครงการไม่น้อยกว่า ๕๐ แห่ง → 50|แห่ง|at-least|
quantity | เผยแพร่ไม่น้อยกว่า ๑ ช่องทาง → 1|ช่องทาง|at-least|
quantity | จำนวนบุคลากรได้รับการคัดเลือกประเภทละไม่น้อยกว่า ๑ ราย → 1|ราย|at-least|ประเภท
quantity | จำนวนส่วนราชการที่มีส่วนร่วม → not-a-number
quantity | อายุ ๑๓ ปีขึ้นไป → not-a-number
quantity | ในปี 2568 → not-a-number
quantity | 50 คนขึ้นไป → 50|คน|at-least|
quantity | 10 - 20 คน → range
quantity | รุ่นที่ 1 จำนวน 50 คน → 50|คน|exact|
quantity | 50 คน x 2 รุ่น → several-numbers
quantity | ๕ เส้นทาง → 5|เส้นทาง|exact|
quantity | ไม่เกิน ๕ แห่ง → 5|แห่ง|at-most|
frequency | ปีละ 1 ครั้ง → 1|ครั้ง|exact|ปี
frequency | เดือนละ ๒ ครั้ง → 2|ครั้ง|exact|เดือน
frequency | 2 ครั้งต่อปี → 2|ครั้ง|exact|ปี
frequency | 2-3 ครั้ง → range
frequency | 50 คน → wrong-unit
frequency | 2.5 ครั้ง → not-whole
frequency | สองครั้ง → words ?2||exact|
frequency | ครั้งที่ 2 → not-a-number
frequency | ๑๒ ครั้ง / ปี → 12|ครั้ง|exact|ปี
percent | ร้อยละ ๘๕ → 85|%|exact|
percent | ไม่น้อยกว่าร้อยละ ๘๐ → 80|%|at-least|
percent | 85 เปอร์เซ็นต์ → 85|%|exact|
percent | 85 → no-unit ?85|%|exact|
percent | 80-90% → range
percent | [NUMBER 0.855 format 0.0%] → 85.5|%|exact|
percent | [NUMBER 0.85] → no-unit
percent | 85 คน → wrong-unit
count | ๓.๑ จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๘ รวมจำนวน.....๑๘.....โครงการ ดังนี้ → 18
quantity | - ค่าระดับผลการประเมินไม่น้อยกว่าร้อยละ ๘๕ → 85|ร้อยละ|at-least|
quantity | 100 กว่าคน → 100|คน|about|
percent | ร้อยละ ๘๕ ของผู้เข้าร่วม → 85|%|exact|
target | - แห่ง - คน → 0|แห่ง|exact|;0|คน|exact|
target | ..... แห่ง ๒๕๐ คน → blank
target | ..... แห่ง ..... คน → blank
target | - ๖ แห่ง → 6|แห่ง|exact|
target | -๖ แห่ง → several-numbers
target | ๖ แห่ง ..... คน → blank
target | ร้อยละ ๕ → 5|ร้อยละ|exact|
budget | - บาท → 0
budget | .....-..... → 0
budget | รวมจำนวน.....-.....บาท → 0
budget | ๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๘ ทั้งหมด รวมจำนวน.....-.....บาท → several-numbers
budget | 0 → 0
budget | 0 บาท → 0
budget | ๐.๐๐ → 0
budget | ไม่ใช้งบประมาณ → 0
budget | ไม่ใช้ งบประมาณ → 0
budget | ไม่ใช้งบ → 0
budget | ไม่มีงบประมาณ → 0
budget | ไม่มี → 0
budget | ไม่มีค่าใช้จ่าย → 0
budget | ไม่ได้ใช้งบประมาณ → 0
budget | ดำเนินการโดยไม่ใช้งบประมาณ → 0
budget | ไม่ขอรับงบประมาณ → 0
budget | (ไม่ใช้งบประมาณ) → 0
budget | - (ไม่ใช้งบประมาณ) → 0
budget | - ไม่ใช้งบประมาณ → 0
budget | ไม่ใช้งบประมาณ (-) → 0
budget | 0 (ไม่ใช้งบประมาณ) → 0
budget | ไม่ได้รับงบประมาณ → not-a-number
budget | ไม่ได้รับจัดสรร → pending
budget | ไม่ใช้งบประมาณของกรุงเทพมหานคร → not-a-number
budget | ไม่ระบุ → pending
budget | ๑๐,๐๐๐ บาท → 10000
budget | 10,000.- → 10000
budget | 10,000.- บาท → 10000
budget | 10,000.00 บาท → 10000
budget | ฿10,000 → 10000
budget | 10,000 บ. → 10000
budget | 10000บาท → 10000
budget | 10,000 บาท 50 สตางค์ → 10000.5
budget | ๒ แสนบาท → 200000
budget | 1.5 ล้านบาท → 1500000
budget | 1.1 ล้านบาท → 1100000
budget | 2 แสน 5 หมื่นบาท → 250000
budget | 5 หมื่น 2 แสนบาท → several-numbers
budget | 3 พันบาท → 3000
budget | 5 ร้อยบาท → 500
budget | แสนบาท → words ?100000
budget | สองแสนบาท → words ?200000
budget | 10,000 บาท (หนึ่งหมื่นบาทถ้วน) → 10000
budget | 10,000 บาท (หนึ่งแสนบาทถ้วน) → disagree
budget | จำนวน 10,000 บาท → 10000
budget | งบประมาณ 10,000 บาท → 10000
budget | งบประมาณทั้งสิ้น 10,000 บาท → 10000
budget | ใช้งบประมาณ 5,000 บาท → 5000
budget | รวมเป็นเงิน 5,000 บาท → 5000
budget | เงินบำรุง 5,000 บาท → 5000 < เงินบำรุง
budget | 5,000 บาท (เงินบำรุง) → 5000 < เงินบำรุง
budget | 5,000 บาท จากเงินบำรุงโรงพยาบาล → 5000 < เงินบำรุงโรงพยาบาล
budget | งบประมาณกรุงเทพมหานคร 20,000 บาท → 20000 < งบประมาณกรุงเทพมหานคร
budget | งบประมาณกรุงเทพมหานคร จำนวน 20,000 บาท → 20000 < งบประมาณกรุงเทพมหานคร
budget | กองทุนหลักประกันสุขภาพ 30,000 บาท → 30000 < กองทุนหลักประกันสุขภาพ
budget | เงินบำรุง → source-only
budget | งบประมาณกรุงเทพมหานคร → source-only
budget | งบดำเนินงาน → source-only
budget | งบประมาณ → source-only
budget | 5,000 - 10,000 บาท → range
budget | 5,000-10,000 → range
budget | ประมาณ 5,000 บาท → inexact ?5000
budget | ไม่เกิน 5,000 บาท → inexact ?5000
budget | 5,000 บาท/คน → rate
budget | คนละ 50 บาท → rate
budget | เดือนละ 5,000 บาท → rate
budget | 5,000+3,000 → sum ?8000
budget | 5,000 บาท + 3,000 บาท → sum ?8000
budget | 5,000 + 3,000 = 8,000 บาท → sum ?8000
budget | 50k → informal ?50000
budget | 1.5M → informal ?1500000
budget | 2 ลบ. → informal ?2000000
budget | 10.000 → grouping ?10000
budget | 0.500 → grouping
budget | 10.000 20.000 → several-numbers
budget | 10.0000 → grouping
budget | 1,73 → grouping
budget | 10 000 → grouping ?10000
budget | 10, 000 → grouping ?10000
budget | 100,00 → grouping
budget | 1,0000 → grouping
budget | 10,000.5 → 10000.5
budget | 10,000.555 → grouping
budget | [NUMBER 10000] → 10000
budget | [NUMBER 0] → 0
budget | [NUMBER -5000] → negative ?5000
budget | [NUMBER 3333.3333] → 3333.33
budget | -5,000 → negative ?5000
budget | (5,000) → negative ?5000
budget | 5,000* → footnote ?5000
budget | #REF! → error-value
budget | ..... → blank
budget | ..... บาท → blank
budget | รอการจัดสรร → pending
budget | รอจัดสรร 10,000 บาท → pending
budget | ตามที่ได้รับจัดสรร → pending
budget | ยังไม่กำหนด → pending
budget | เหลือ 5,000 บาท → not-a-number
budget | USD 500 → not-a-number
budget | 500 เหรียญ → not-a-number
budget | 5,000 บาทต่อปี → 5000
budget | 5,000 บาท ไม่ใช้งบประมาณ → not-a-number
budget | งบประมาณ 10,000 บาท เงินบริจาค 5,000 บาท → several-numbers
budget | 020000000 → not-a-number
budget | ๑๐,๐๐๐ บาท จากงบประมาณกรุงเทพมหานคร → 10000 < งบประมาณกรุงเทพมหานคร
budget | １０,０００ บาท → 10000
budget | 10,000 บาท (งบ กทม.) → 10000 < งบกทม.
budget | 10,000 บาท (งปม.) → not-a-number
budget | 1,500 ล้านบาท → 1500000000
budget | หนึ่งหมื่นบาทถ้วน → words ?10000
budget | ฟรี → not-a-number
budget | 50 คน x 100 บาท = 5,000 บาท → several-numbers
budgets | ไม่ใช้งบประมาณ\\n10,000 บาท\\n- → 0;10000;0
budgets | 10,000 บาท → 10000
budgets | (๑) 5,000 บาท\\n(๒) ไม่ใช้งบประมาณ → 5000;0
budgets | ไม่ใช้\\nงบประมาณ → 0
budgets | ไม่ใช้งบประมาณ  เงินบำรุง → source-only
section | ๑.๑ → 1.1
section | 1.10 → 1.10
section | ๓.๑. → 3.1
section | 1.1.1 → not-a-number
section | 1 → not-a-number
section | 2.4) → 2.4
section | ข้อ ๑.๑ → 1.1
item | (1) → 1
item | ๑) → 1
item | 1. → 1
item | ๑ → 1
item | ( ๒ ) → 2
item | [NUMBER -3] → 3
item | [NUMBER 3] → 3
item | [NUMBER 1.1] → not-a-number
item | [NUMBER 0] → not-a-number
item | (ก) → not-a-number
item | 1.1 → not-a-number
item | (๑๐) → 10
item | ข้อ 1 → not-a-number
phone | 02 000 0000 → 020000000
phone | ๐๒-๐๐๐-๐๐๐๐ → 020000000
phone | ๐ ๒๐๐๐ ๐๐๐๑ → 020000001
phone | โทร. 02-123-4567 ต่อ 123 → 021234567 ext 123
phone | 081-234-5678 → 0812345678
phone | ๐๘ ๑๒๓๔ ๕๖๗๘ → 0812345678
phone | 0 2221 2141-69 → 022212141 -69
phone | +66 2 123 4567 → 021234567
phone | 02 123 456 → digits
phone | [NUMBER 812345678] → number-cell ?0812345678
phone | 02-123-4567, 02-123-4568 → several-numbers
phone | - → blank
phone | ..... → blank
phone | 038 123 456 → 038123456
phone | โทรศัพท์: ๐ ๒๐๐๐ ๐๐๐๐ ต่อ ๑๒๓๔ → 020000000 ext 1234
phone | โทรสาร: ๐ ๒๐๐๐ ๐๐๐๑ → 020000001
phone | 02 000 0000 ต่อ 1234-5 → 020000000 ext 1234-5
phone | 02 000 0000 กด 1 → 020000000 ext 1
phone | 1555 → digits
budgets | 5,000 บาท  3,000 บาท → 5000;3000
budget | งบ 5,000 → 5000
budget | รวมเป็นเงินทั้งสิ้น 5,000 บาท → 5000
budget | 5,000 บาท (จากเงินบริจาค) → 5000 < เงินบริจาค
budget | 5,000 บาท (ศิษย์เก่าบริจาค) → 5000 < ศิษย์เก่าบริจาค
budget | 5,000 (ผู้ปกครองสนับสนุน) → 5000 < ผู้ปกครองสนับสนุน
budget | 5,000 บาท (รอสนับสนุน) → pending
budget | 5,000 บาท (ยังไม่มีผู้บริจาค) → pending
budget | 50 สตางค์ → 0.5
budget | 10,000 บาท (ตามที่จัดสรร) → pending
count |  ๒  → 2
`;

test.each(numberCases(CASES))('%s %j → %s', (kind, text, expected) => {
  expect(readNumberCase(kind, text)).toBe(expected);
});

const READERS = Object.entries(KINDS);

test.each(READERS)('%s of a blank, an error and a truth value is refused', (_, readKind) => {
  expect(readKind(null, {})).toBe('blank');
  expect(readKind('', {})).toBe('blank');
  expect(readKind({ error: '#REF!' }, {})).toBe('error-value');
  expect(readKind(true, {})).toBe('not-a-number');
});

test.each(READERS)('%s of a long text takes time that grows with its length', (_, readKind) => {
  for (const part of ['รวม', 'รวมเป็นเงิน', '1', '1,000 ', '- ', 'คน ', '(', ' ', 'ละ', '1.', 'ต่อ1']) {
    expectLinear(20_000, (length) => readKind(repeated(part, length), {}));
  }
});
