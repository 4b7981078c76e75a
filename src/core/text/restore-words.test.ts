import { comparisonKey } from './comparison-key';
import { normalise } from './normalise';
import { PRINTED_WORDS } from './printed-words';
import { damagedWords, findPrinted, isDamagedForm, restoreWords } from './restore-words';

test.each<[kind: string, damaged: string, restored: string]>([
  ['า became ำ', 'โครงกำร/กิจกรรม', 'โครงการ/กิจกรรม'],
  ['า became ำ in a value', '๗,๕๐๐ บำท', '๗,๕๐๐ บาท'],
  ['ำ became a space and า', 'จ านวน ๑๒,๐๐๐ บาท', 'จำนวน ๑๒,๐๐๐ บาท'],
  ['ำ became า', 'ระยะเวลาที่ดาเนินงาน', 'ระยะเวลาที่ดำเนินงาน'],
  ['ำ became ้า', 'ประจ้าปีงบประมาณ', 'ประจำปีงบประมาณ'],
  ['่ became ํ and ้ became ๎', 'ค\u0e4dาเป\u0e4eาหมาย', 'ค่าเป้าหมาย'],
  ['็ was lost', 'ผลสำเรจ', 'ผลสำเร็จ'],
  ['marks moved on', 'หนว่ ยงานรบั ผดิ ชอบ', 'หน่วยงานรับผิดชอบ'],
  ['marks moved on in a short header', 'ลำดบั ', 'ลำดับ '],
  ['a mark moved over the end of a word', 'ระยะเวลาทดี่ ําเนนิ งาน', 'ระยะเวลาที่ดำเนินงาน'],
  ['a mark moved on and SARA AM split', 'ผลสาํ เร็จ', 'ผลสำเร็จ'],
  ['words that overlap', 'สถำนที่ทำงำน', 'สถานที่ทำงาน'],
  ['names beside the words stay', 'จ านวนผู้น าชุมชนต าบลท่าน้ า', 'จำนวนผู้น าชุมชนต าบลท่าน้ า'],
])('%s: %j → %j', (_, damaged, restored) => {
  expect(restoreWords(damaged)).toBe(restored);
});

test.each<[why: string, text: string]>([
  ['each is a word', 'ทำ ทา นำ นา ดำ ดา จำ จา กำ กา คำ คา ลำ ลา รำ รา น้ำ น้า ถ้ำ ถ้า ค้ำ ค้า'],
  ['a line wrap in a whole word', 'ไม่ใช้ งบประมาณ โครง\nการ หน่วย งาน'],
  ['tones are neither dropped nor made up', 'รวม ร่วม แผน แผ่น คน คัน ม.ค. มี.ค. มิ.ย. ครั้ง ครึ่ง'],
  ['ลาดับ in other words', 'ใช้เวลาดับไฟ'],
  ['a slip without a space is no moved mark', 'พฤศิจกายน'],
  ['a name', 'นางสาวอำไพ นาทอง ตำบลท่าน้ำ อำเภอลาดยาว'],
])('%s: %j stays', (_, text) => {
  expect(restoreWords(text)).toBe(text);
});

test('printed words are whole, and each occurs once', () => {
  for (const word of PRINTED_WORDS) expect(normalise(word)).toBe(word);
  expect(PRINTED_WORDS.filter((word, index) => PRINTED_WORDS.indexOf(word) !== index)).toEqual([]);
});

test('no printed word is a damaged form of another', () => {
  const pairs = PRINTED_WORDS.flatMap((word) =>
    PRINTED_WORDS.filter((other) => other !== word && isDamagedForm(other, word)).map((other) => [other, word]),
  );
  expect(pairs).toEqual([]);
});

test('a damaged word is told with its place', () => {
  expect(damagedWords('รวม จ านวน ๓ โครงกำร')).toEqual([
    { start: 4, end: 10, word: 'จำนวน' },
    { start: 13, end: 20, word: 'โครงการ' },
  ]);
  expect(findPrinted('ก. กำรทำควำมดี ข.', 'การทำความดี')).toEqual({ start: 3, end: 14 });
  expect(findPrinted('ก. การทำความดี ข.', 'การทำความดี')).toEqual({ start: 3, end: 14 });
  expect(findPrinted('ก. การทำงาน ข.', 'การทำความดี')).toBeNull();
});

test('the key of a damaged label is that of the label', () => {
  expect(comparisonKey('ระยะเวลาที่ด าเนินงาน')).toBe(comparisonKey('ระยะเวลาที่ดำเนินงาน'));
  expect(comparisonKey('ทำ')).not.toBe(comparisonKey('ทา'));
});
