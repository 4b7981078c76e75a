import { differenceUnseen, visible } from './alike';

const said = (before: string, after: string): string[] | null =>
  differenceUnseen(before, after)?.map(({ sentence, count }) => sentence.th.replace('{count}', String(count))) ?? null;

test.each<[string, string, string, string[] | null]>([
  ['a zero width space', 'โครงการ\u200Bอบรม\u200B', 'โครงการอบรม', ['อักขระที่มองไม่เห็น 2 ตัว']],
  ['a no-break space', 'ม.ค.\u00A068', 'ม.ค. 68', ['เว้นวรรคชนิดพิเศษ 1 แห่ง']],
  ['both', '\uFEFFม.ค.\u00A068', 'ม.ค. 68', ['อักขระที่มองไม่เห็น 1 ตัว', 'เว้นวรรคชนิดพิเศษ 1 แห่ง']],
  ['a space in a word', 'ส่ง เสริม', 'ส่งเสริม', ['เว้นวรรคเกิน 1 แห่ง']],
  ['a split SARA AM', 'นํากลับ ทํา', 'นำกลับ ทำ', ['สระอำที่พิมพ์แยกเป็นสองตัว 2 แห่ง']],
  ['a split SARA AM with a tone mark', 'นํ้า', 'น้ำ', ['สระอำที่พิมพ์แยกเป็นสองตัว 1 แห่ง']],
  ['SARA E twice', 'เเห่ง', 'แห่ง', ['สระแอที่พิมพ์เป็นสระเอสองตัว 1 แห่ง']],
  ['a vowel twice', 'ทีีนี้', 'ทีนี้', ['สระหรือวรรณยุกต์ซ้ำ 1 แห่ง']],
  ['a full stop', 'กษัตริย์.', 'กษัตริย์', null],
  ['a word twice', 'ที่ที่มี', 'ที่มี', null],
  ['a word instead of another', 'แห่ง', 'คน', null],
  ['nothing', 'แห่ง', 'แห่ง', null],
  ['something that comes to be', 'ก', 'ก\u200B', null],
])('%s', (_name, before, after, difference) => {
  expect(said(before, after)).toEqual(difference);
});

test('what is seen of a text', () => {
  expect([visible(' \u200B\u00A0'), visible('ก\u200B ข')]).toEqual(['', 'กข']);
});
