import { countLine } from './count-line';

test.each([
  [
    '๓.๑ จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๘ รวมจำนวน.....๑๘.....โครงการ ดังนี้',
    { kind: 'total' },
    '.....๑๘.....',
  ],
  ['แผนย่อยที่ ๑ การส่งเสริมสภาพแวดล้อมฯ รวม.....๙.....โครงการ', { kind: 'sub-plan', subPlan: 1 }, '.....๙.....'],
  ['   แนวทางการพัฒนาที่ ๔ รวม .....-.....โครงการ', { kind: 'guideline', guideline: 4 }, '.....-.....'],
  ['- แนวทางการพัฒนาที่ ๑ รวม .....๒.....โครงการ', { kind: 'guideline', guideline: 1 }, '.....๒.....'],
  ['แนวทางที่ 2 ..3.. โครงการ', { kind: 'guideline', guideline: 2 }, '..3..'],
  ['๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๘ ทั้งหมด รวมจำนวน.....-.....บาท', { kind: 'budget' }, '.....-.....'],
  ['แนวทางการพัฒนาที่ 6 รวม', { kind: 'guideline', guideline: 6 }, undefined],
  ['แนวทางการพัฒนาที่ 6', { kind: 'guideline', guideline: 6 }, undefined],
  ['แนวทางการพัฒนาที่ 6 รวม โครงการ', { kind: 'guideline', guideline: 6 }, ''],
])('%s', (line, subject, slot) => {
  expect(countLine(line)).toEqual(slot === undefined ? { subject } : { subject, slot });
});

test.each(['ส่วนที่ ๓ โครงการและงบประมาณ', 'รายละเอียดโครงการและกิจกรรม ดังนี้', '', 'โครงการ'])(
  '%p is no count line',
  (line) => {
    expect(countLine(line)).toBeNull();
  },
);
