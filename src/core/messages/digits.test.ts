import { say } from './digits';

test.each([
  ['ข้อ ๓.๑ มี {n} โครงการ', { n: 12 }, 'ข้อ ๓.๑ มี ๑๒ โครงการ', 'ข้อ 3.1 มี 12 โครงการ'],
  ['{n,} บาท', { n: 15500 }, '๑๕,๕๐๐ บาท', '15,500 บาท'],
  ['{n,} บาท', { n: 4999.5 }, '๔,๙๙๙.๕ บาท', '4,999.5 บาท'],
  ['ปี {n}', { n: 2568 }, 'ปี ๒๕๖๘', 'ปี 2568'],
  ['"{text}" อยู่ในไตรมาสที่ {n}', { text: 'ม.ค. 68', n: 2 }, '"ม.ค. 68" อยู่ในไตรมาสที่ ๒', '"ม.ค. 68" อยู่ในไตรมาสที่ 2'],
  ['หัวข้อ {section}', { section: '1.1' }, 'หัวข้อ ๑.๑', 'หัวข้อ 1.1'],
  ['{count} ช่อง ({cells})', { count: 2, cells: 'B44, B46' }, '๒ ช่อง (B44, B46)', '2 ช่อง (B44, B46)'],
  ['{diff}', { diff: '"ปี 67" และ 2' }, '"ปี 67" และ ๒', '"ปี 67" และ 2'],
  ['อีเมล "{text}"', { text: 'office12@x.go.th' }, 'อีเมล "office12@x.go.th"', 'อีเมล "office12@x.go.th"'],
  [
    'Excel 2021 หรือ Microsoft 365 ไม่เกิน {n} แผ่น',
    { n: 3 },
    'Excel 2021 หรือ Microsoft 365 ไม่เกิน ๓ แผ่น',
    'Excel 2021 หรือ Microsoft 365 ไม่เกิน 3 แผ่น',
  ],
])('%s', (template, values, thai, arabic) => {
  expect(say(template, values as Record<string, string | number>, 'thai')).toBe(thai);
  expect(say(template, values as Record<string, string | number>, 'arabic')).toBe(arabic);
});
