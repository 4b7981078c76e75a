/** A cell of 100,000 characters, whatever they are and wherever it stands, is read in time that grows with its length. */
import { expectLinear, repeated } from '#test/support/growth';
import { some } from '#test/support/runs';
import { HEADER, read, type Rows } from '../generator/small-table';

const LENGTH = 100_000;
const PIECES = [
  'ก',
  ' ',
  '\n',
  '- ',
  '(1) ',
  '๑.๑.๑ ',
  '1.',
  '…',
  'โครงการ ก\n',
  '✓  ',
  '\u200b ',
  'โทร. ',
  'รวม ',
  '“',
];

const AROUND: Readonly<Record<string, (text: string) => Rows>> = {
  'part 1': (text) => [['ส่วนที่ ๑ ข้อมูลทั่วไป'], [text], HEADER],
  'part 2': (text) => [['ส่วนที่ ๒ ข้อมูลพื้นฐาน'], ['ชื่อหน่วยงานในสังกัด', 'จำนวนบุคลากร'], [text, text], HEADER],
  'part 3': (text) => [['ส่วนที่ ๓ โครงการและงบประมาณ'], [text], HEADER],
  'the column of projects': (text) => [HEADER, ['แผนย่อยที่ ๑', text]],
  'the other columns': (text) => [HEADER, [text, '(๑) ก\n(๒) ข', text, text, text, text, text]],
  'part 4': (text) => [HEADER, ['ส่วนที่ ๔ เป้าหมาย'], [text, text, text]],
  'part 5': (text) => [HEADER, ['ส่วนที่ ๕ ผลที่คาดว่าจะได้รับ'], [text]],
};

test.each(Object.entries(AROUND))('in %s', (_, around) => {
  for (const piece of some(PIECES)) {
    expectLinear(LENGTH, (length) => read([{ rows: around(repeated(piece, length)) }]));
  }
});
