import { testPartLaws } from '#test/support/part-laws';
import { regionOf, short, type PartSheet, type Rows } from '#test/support/part-region';
import { readOutcomes } from './read-outcomes';

const HEADING = ['ส่วนที่ ๕ ผลที่คาดว่าจะได้รับจากการดำเนินโครงการ / กิจกรรม ตามแผนปฏิบัติการฯ ปีงบประมาณ พ.ศ. ๒๕๖๘'];

function read(rows: Rows, sheet?: PartSheet): { items: unknown[]; closing: unknown[]; unread: string[] } {
  const { part, unread } = readOutcomes([regionOf('outcomes', rows, sheet)]);
  return {
    items: part?.items.map(short) ?? [],
    closing: part?.closing.map(short) ?? [],
    unread: unread.map(({ cell, text }) => `${cell} ${text}`),
  };
}

test.each<[name: string, rows: Rows, items: string[], sheet?: PartSheet]>([
  [
    'a cell each, bulleted',
    [['- ก'], ['– ข'], ['•ค'], ['\uf0b7 ง']],
    ['A2 - ก → "ก"', 'A3 – ข → "ข"', 'A4 •ค → "ค"', 'A5 \uf0b7 ง → "ง"'],
  ],
  ['a cell each, without marks', [['ก'], ['ผู้รับผิดชอบมีความรู้']], ['A2 ก → "ก"', 'A3 ผู้รับผิดชอบมีความรู้ → "ผู้รับผิดชอบมีความรู้"']],
  ['a line each', [['๑. ก\n๒. ข']], ['A2 ๑. ก → "ก"', 'A2 ๒. ข → "ข"']],
  ['on one line', [['๑. ก ๒. ข ๕. ค']], ['A2 ๑. ก → "ก"', 'A2 ๒. ข ๕. ค → "ข ๕. ค"']],
  ['numbered within the part', [['๕.๑ ก'], ['5.2. ข']], ['A2 ๕.๑ ก → "ก"', 'A3 5.2. ข → "ข"']],
  ['a decimal is no number of an item', [['๒.๕ กิโลเมตร']], ['A2 ๒.๕ กิโลเมตร → "๒.๕ กิโลเมตร"']],
  [
    'marks in a column of their own',
    [
      ['-', 'ก'],
      [2, 'ข'],
      ['(๓)', 'ค'],
      [-4, 'ง'],
    ],
    ['B2 ก → "ก"', 'B3 ข → "ข"', 'B4 ค → "ค"', 'B5 ง → "ง"'],
  ],
  ['wrapped lines and rows', [['- ก\nข'], ['ค'], ['- ง']], ['A2 - ก\nข\nค → "ก\\nข\\nค"', 'A4 - ง → "ง"']],
  ['an empty row ends an item', [['- ก'], [], ['ข']], ['A2 - ก → "ก"', 'A4 ข → "ข"']],
  ['an empty row under a merged cell does not', [['- ก'], [], ['ข']], ['A2 - ก\nข → "ก\\nข"'], { merges: ['A2:J3'] }],
  ['never filled in', [['๑. ..........'], ['.......'], ['-']], ['A2 ๑. ..........\n....... ✗ blank', 'A4 - ✗ blank']],
  [
    'in a table',
    [
      ['ลำดับ', 'ผลที่คาดว่าจะได้รับ'],
      [1, 'ก'],
      [2, 'ข'],
    ],
    ['B3 ก → "ก"', 'B4 ข → "ข"'],
  ],
  ['damaged text', [['-\u00a0จ\u0e4d\u0e32นวน\u200bดี']], ['A2 -\u00a0จ\u0e4d\u0e32นวน\u200bดี → "จำนวนดี"']],
  ['a formula that failed', [['-', { error: '#REF!' }]], ['B2 #REF! ✗ error-value']],
])('%s', (_name, rows, items, sheet = {}) => {
  expect(read([HEADING, ...rows], sheet)).toEqual({ items, closing: [], unread: [] });
});

test('a heading over two rows, and one with the list in its cell', () => {
  const [first, second] = ['ส่วนที่ ๕ ผลที่คาดว่าจะได้รับจากการดำเนินโครงการ / กิจกรรม', 'ตามแผนปฏิบัติการฯ ปีงบประมาณ พ.ศ. ๒๕๖๙'];
  expect(read([[first], [second], ['แผนปฏิบัติการบรรลุเป้าหมาย']]).items).toEqual([
    'A3 แผนปฏิบัติการบรรลุเป้าหมาย → "แผนปฏิบัติการบรรลุเป้าหมาย"',
  ]);
  expect(read([[`${first}\n${second}\n- ก\n- ข`]]).items).toEqual(['A1 - ก → "ก"', 'A1 - ข → "ข"']);
  const { part } = readOutcomes([regionOf('outcomes', [[first], [second]])]);
  expect(short(part?.year ?? null)).toBe('A2 ๒๕๖๙ → 2569');
});

test('notes and signatures close the list', () => {
  const rows = [HEADING, ['- ก'], ['ลงชื่อ ..........'], [null, '(นาง ข)']];
  expect(read(rows)).toEqual({
    items: ['A2 - ก → "ก"'],
    closing: ['A3 ลงชื่อ .......... → "ลงชื่อ"', 'B4 (นาง ข) → "(นาง ข)"'],
    unread: [],
  });
});

test('a number alone is reported', () => {
  expect(read([HEADING, ['- ก'], [null, 12]]).unread).toEqual(['B3 12']);
});

testPartLaws({
  words: ['- ', '๑.', '(๒)', '\n', 'ลงชื่อ', '.....', '5'],
  columns: 4,
  read: (rows) => readOutcomes([regionOf('outcomes', [HEADING, ...rows])]),
});
