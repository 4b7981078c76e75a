import fc from 'fast-check';
import { meaningOf } from './meaning';

const PLAN = 'แผนปฏิบัติการ';

test.each([
  ["=IF(ISNUMBER('แผนปฏิบัติการ'!A19),'แผนปฏิบัติการ'!A19,9)", '=IF(ISNUMBER(แผนปฏิบัติการ!A19),แผนปฏิบัติการ!A19,9)'],
  ["='ก''ข'!B2", "='ก''ข'!$B$2"],
  ['=sum( H6 , H7 )', '=SUM(H6,H7)'],
  ['=IFNA(A1,0)', '=_xlfn.IFNA(A1,0)'],
  ['=FILTER(A:A,B:B)', '=_xlfn._xlws.FILTER($A:$A,B:B)'],
  ['=IF(A1=TRUE,1.0,.5)', '=IF(A1=TRUE(),1,0.5)'],
  ['=COUNT(PhaenRegister[ลำดับ])', '=COUNT(PHAENREGISTER[[#Data],[ลำดับ]])'],
  ['=A1+1', '=@A1+1'],
  ["=SUM('แผน'!A1:B2)", '=SUM(แผน!A1:B2)'],
])('%s and %s say the same', (one, other) => {
  expect(meaningOf(one)).toEqual(meaningOf(other));
});

test.each([
  ['=SUM(H6,H7)', '=SUM(H6,H8)'],
  ['=SUM(H6,H7)', '=SUM(H6;H7)'],
  ['=E5-D5', '=D5-E5'],
  ['=COUNTIFS(PhaenRegister[แผนย่อย],1)', '=COUNTIFS(PhaenRegister[แผนย่อย],2)'],
  ['=COUNTIFS(PhaenRegister[แผนย่อย],1)', '=COUNTIFS(PhaenRegister[แนวทาง],1)'],
  ['=IF(D5="","","ก")', '=IF(D5="","","ข")'],
  ['="a  b"', '="a b"'],
  ['="A1"', '="A2"'],
  ["='แผน'!A1", '=A1'],
  ['=A1 B1', '=A1,B1'],
  ['=SUM(A1)', '=SUM(A1)+1'],
  ['=A1', '=A:A'],
])('%s and %s do not', (one, other) => {
  expect(meaningOf(one)).not.toEqual(meaningOf(other));
});

test('references are told with the sheet or table that they name', () => {
  expect(meaningOf(`=IF('${PLAN}'!$A$19:B20=C3,COUNT(PhaenRegister[ลำดับ]),3:4)`).references).toEqual([
    { of: PLAN, row: 18, column: 0 },
    { of: PLAN, row: 19, column: 1 },
    { of: null, row: 2, column: 2 },
    { of: 'phaenregister', row: null, column: null, part: '[ลำดับ]' },
    { of: null, row: 2, column: null },
    { of: null, row: 3, column: null },
  ]);
});

test.each([
  ["=1+'แผน'!#REF!", "=1+'แผน'!A19"],
  ['=1+#REF!A19', "=1+'แผน'!A19"],
  ['=1+#REF!', '=1+A19'],
  ['=1+#REF!', '=1+PhaenRegister[ลำดับ]'],
])('%s has the shape of %s, gone', (formula, before) => {
  const { shape, references } = meaningOf(formula);
  expect(shape).toBe(meaningOf(before).shape);
  expect(references).toEqual([{ of: null, row: null, column: null, isGone: true }]);
});

test('any text is read to its end, and twice the same', () => {
  const pieces = [
    'A1',
    '$B$2',
    ':',
    '"',
    "'",
    '[',
    ']',
    '!',
    '(',
    ')',
    ' ',
    'ก',
    '1',
    '.',
    '#REF!',
    'SUM',
    ',',
    'TRUE',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const formula = `=${parts.join('')}`;
      const { shape, references } = meaningOf(formula);
      expect(shape.split('\u0001')).toHaveLength(references.length + 1);
      expect(meaningOf(formula)).toEqual({ shape, references });
    }),
  );
});
