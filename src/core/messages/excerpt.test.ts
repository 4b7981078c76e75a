import { excerpt, quotation } from './excerpt';

test.each([
  ['4', '2', '[4→2]'],
  ['', '✓', '[→✓]'],
  ['ตัวอย่าง', '', '[ตัวอย่าง→]'],
  ['รวม ๔ โครงการ', 'รวม ๒ โครงการ', 'รวม [๔→๒] โครงการ'],
  ['แนวทางการพัฒนาที่ ๓ รวม ๔ โครงการ', 'แนวทางการพัฒนาที่ ๓ รวม ๒ โครงการ', '…ที่ ๓ รวม [๔→๒] โครงการ'],
  ['รวม.....๑๘.....', 'รวม.....๑๖.....', 'รวม.....[๑๘→๑๖].....'],
  ['20,000 บาท', '25,000 บาท', '[20,000→25,000] บาท'],
  ['บรรทัดหนึ่ง\nสอง', 'บรรทัดหนึ่ง\nสาม', 'บรรทัดหนึ่ง [สอง→สาม]'],
  ['ที่', 'ที', '[ที่→ที]'],
  ['สอง', 'สาม', '[สอง→สาม]'],
  ['แก้', 'แม้', '[แก้→แม้]'],
  ['กกก', 'กก', 'กก[ก→]'],
])('%j becomes %j: %s', (before, after, expected) => {
  const { lead, removed, added, tail } = excerpt({ value: before }, { value: after });
  expect(`${lead}[${removed}→${added}]${tail}`).toBe(expected);
});

test('a long difference is shown by its beginning', () => {
  expect(excerpt({ value: null }, { value: 'ก'.repeat(100) }).added).toBe(`${'ก'.repeat(60)}…`);
});

test.each([
  ['โครงการ ก\n(ต่อ)', 'โครงการ ก (ต่อ)'],
  ['ส่งเสริมคุณธรรม'.repeat(8), `${'ส่งเสริมคุณธรรม'.repeat(6)}…`],
  ['กี่'.repeat(60), `${'กี่'.repeat(30)}…`],
  [`${'a'.repeat(89)}\u{1f600}${'a'.repeat(9)}`, `${'a'.repeat(89)}…`],
])('%j is quoted by its first words', (text, expected) => {
  expect(quotation(text)).toBe(expected);
});
