import fc from 'fast-check';
import { expectLinear, repeated } from '#test/support/growth';
import { runs } from '#test/support/runs';
import { toArabic, toThai } from './digits';
import { isDash, unifyDashes } from './dashes';
import { comparisonHash, comparisonKey } from './comparison-key';
import { isLeaders, stripLeaders } from './leaders';
import { normalise } from './normalise';
import { isDateFormat, isPercentFormat } from '../workbook/number-format';
import { readNumberWords } from './number-words';

test.each([
  ['SARA AM split', 'จ\u0E4D\u0E32นวน', 'จำนวน'],
  ['SARA AM split with the tone between', 'น\u0E4D\u0E49\u0E32', 'น้ำ'],
  ['SARA AM split with the tone before', 'น\u0E49\u0E4D\u0E32', 'น้ำ'],
  ['SARA AM before the tone', 'น\u0E33\u0E49', 'น้ำ'],
  ['what NFKC makes', 'น้ำ'.normalize('NFKC'), 'น้ำ'],
  ['nikhahit that is no SARA AM', 'อรห\u0E4D', 'อรห\u0E4D'],
  ['two SARA E', 'เเผน', 'แผน'],
  ['doubled vowel', 'ม\u0E35\u0E35นาคม', 'มีนาคม'],
  ['doubled lower vowel', 'ต\u0E38\u0E38ลาคม', 'ตุลาคม'],
  ['doubled tone', 'ต\u0E49\u0E49น', 'ต้น'],
  ['doubled vowel around a tone', 'ท\u0E35\u0E48\u0E35', 'ที่'],
  ['tone before upper vowel', 'ท\u0E48\u0E35', 'ที่'],
  ['tone before MAI HAN-AKAT', 'ต\u0E49\u0E31ง', 'ตั้ง'],
  ['tone before lower vowel', 'อย\u0E48\u0E39', 'อยู่'],
  ['thanthakhat before vowel', 'สิทธ\u0E4C\u0E34', 'สิทธิ์'],
  ['private-use marks', 'ป\uF701\uF706น', 'ปิ้น'],
  ['no-break space', 'ต.ค.\u00A067', 'ต.ค. 67'],
  ['other spaces', 'ต.ค.\u2009\u202F67', 'ต.ค.  67'],
  ['invisible', '\uFEFFต\u200B.\u200Cค\u200D.\u2060 \u00AD67', 'ต.ค. 67'],
  ['full width', '（１２）Ａ％', '(12)A%'],
  ['line breaks', 'ก\r\nข\rค\vง\u2028จ', 'ก\nข\nค\nง\nจ'],
  ['decomposed Latin', 'cafe\u0301', 'café'],
  ['emoji variation', '✔\uFE0F', '✔'],
  ['Thai digits stay', '๑๒\u200B๓', '๑๒๓'],
])('%s: %j → %j', (_, damaged, repaired) => {
  expect(normalise(damaged)).toBe(repaired);
});

const thai = fc.string({
  unit: fc.constantFrom(...'กขนตมยอเแโาะำิีึืุูั็่้๊๋์ํๆฯ๑๒ .\n', '\u200B', '\u00A0', '\uF701', '\uF70A', 'e\u0301'),
  maxLength: 30,
});

test('what is repaired needs no further repair', () => {
  fc.assert(
    fc.property(thai, (text) => normalise(normalise(text)) === normalise(text)),
    runs(2000),
  );
});

test('a repaired text is in NFC', () => {
  fc.assert(
    fc.property(thai, (text) => normalise(text).normalize('NFC') === normalise(text)),
    runs(2000),
  );
});

test('consonants, digits and SARA AA are never lost', () => {
  const kept = (text: string): string => text.normalize('NFC').replace(/[^ก-ฮ๑๒]/g, '');
  fc.assert(fc.property(thai, (text) => kept(normalise(text)) === kept(text)));
});

test.each(['\u0E4D', '\u0E4D\u0E49', 'เ', '\u00A0', '\u0E35', '\u0E49\u0E35', '\r', '\uF701'])(
  'of %j, time grows with their number',
  (part) => {
    expectLinear(80_000, (length) => normalise(`ก${repeated(part, length)}`));
  },
);

test.each([
  ['๑๒', '12'],
  ['๑2３', '123'],
  ['ก๙', 'ก9'],
])('%s in Arabic digits is %s', (text, expected) => {
  expect(toArabic(text)).toBe(expected);
});

test('digits go to Thai and back', () => {
  fc.assert(fc.property(fc.nat(), (number) => toArabic(toThai(String(number))) === String(number)));
  expect(toThai('1２๓ ก')).toBe('๑๒๓ ก');
});

test.each([
  ['ไม่ใช้ งบประมาณ', 'ไม่ใช้งบประมาณ'],
  ['เเนวทาง\nการพัฒนาที่ ๑', 'แนวทางการพัฒนาที่ 1'],
  ['Social  Credit', 'SOCIAL CREDIT'],
])('%j and %j are the same label', (a, b) => {
  expect(comparisonKey(a)).toBe(comparisonKey(b));
});

test('one scan gives what the chain of repairs gives', () => {
  const letters = fc.constantFrom(...'กนเแ่้๊์ัิุำํ็๎ฺ๑๒5aZ. \n\t\u00A0\u200B\r', 'น้ำ', 'น้\u0E4Dา', '\uF70A', '５', 'Ａ', '✓');
  const text = fc.oneof(
    fc.array(letters).map((each) => each.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  const chain = (each: string): string => toArabic(normalise(each)).replace(/\s+/g, '').toLowerCase();
  fc.assert(
    fc.property(
      text,
      (each) => comparisonKey(each) === chain(each) && comparisonHash(each) === comparisonHash(chain(each)),
    ),
    runs(2_000),
  );
});

test.each(['โครงการ "ก" 1', 'โครงการ “ก” 1', '«โครงการ» ก´1', "โครงการ 'ก`1"])(
  '%s has the hash of its words',
  (text) => {
    expect(comparisonHash(text)).toBe(comparisonHash('โครงการ ก 1'));
  },
);

test.each([
  ['.....๒.....', '๒'],
  ['รวม .....๒.....โครงการ', 'รวม ๒ โครงการ'],
  ['……๒……', '๒'],
  ['__๒__', '๒'],
  ['. . . ๒ . . .', '๒'],
  ['ต.ค. 67', 'ต.ค. 67'],
  ['1.1', '1.1'],
  ['กก.', 'กก.'],
  ['plan_5@moi.go.th', 'plan_5@moi.go.th'],
  ['รวม _5_ โครงการ', 'รวม 5 โครงการ'],
])('leaders of %j stripped: %j', (text, expected) => {
  expect(stripLeaders(text)).toBe(expected);
});

test.each(['', ' ', '.....', '……', '___', '. . . .', '\u200B\u00A0', '…..._'])('%j is leaders alone', (text) => {
  expect(isLeaders(text)).toBe(true);
});

test.each(['-', '.....-.....', '๑', '.....ก'])('%j is something written', (text) => {
  expect(isLeaders(text)).toBe(false);
});

test.each(['-', '–', '—', '−', '‐', ' ‑ ', '--', '- - -'])('%j is a dash', (text) => {
  expect(isDash(text)).toBe(true);
  expect(unifyDashes(text)).toMatch(/^[- ]+$/);
});

test.each(['', '- คน', '1-2', '----'])('%j is no dash alone', (text) => {
  expect(isDash(text)).toBe(false);
});

test.each([
  'd/m/yyyy',
  'd-mmm',
  'mmm-yy',
  '[$-D07041E]d mmmm bbbb',
  'dd/mm/yyyy;@',
  'yyyy-mm-dd hh:mm',
  '[$-1070000]d/mm/yyyy;@',
])('%s shows a date', (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  'General',
  '0',
  '#,##0.00',
  't0',
  '[$-D00041E]0',
  '0%',
  'h:mm',
  'mm:ss',
  'h:mm AM/PM',
  '@',
  '0 "day"',
  '#,##0 "ด"',
])('%s shows no date', (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test.each([
  ['0%', true],
  ['0.00%', true],
  ['0 "%"', false],
  ['General', false],
])('%s is a percent format: %s', (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});

test.each(['[', '[$', '"', '\\', '_', '[h]', 'am/'])('of a format of %j, time grows with their number', (part) => {
  expectLinear(80_000, (length) => [isDateFormat(repeated(part, length)), isPercentFormat(repeated(part, length))]);
});

test.each([
  ['สิบ', 10],
  ['สิบเอ็ด', 11],
  ['ยี่สิบเอ็ด', 21],
  ['หนึ่งร้อย ยี่สิบ', 120],
  ['หนึ่งหมื่นสองพันห้าร้อย', 12_500],
  ['สองแสน', 200_000],
  ['สองล้านสามแสน', 2_300_000],
  ['ศูนย์', 0],
  ['สองสาม', null],
  ['สิบร้อย', null],
  ['สองคน', null],
  ['', null],
])('%s in words is %s', (words, expected) => {
  expect(readNumberWords(words)).toBe(expected);
});
