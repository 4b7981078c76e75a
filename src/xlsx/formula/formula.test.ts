import fc from 'fast-check';
import { shownFormula, storedFormula } from './prefix';
import { movable, moved } from './shift';
import { tokenize } from '../../core/workbook/formula/tokens';

describe('a formula moved one row down and two columns right', () => {
  test.each([
    ['A1', 'C2'],
    ['$A1+A$1+$A$1', '$A2+C$1+$A$1'],
    ['sum(a1:b2)', 'sum(C2:D3)'],
    ['SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 'SUM(C:D)+SUM($A:D)+SUM(2:3)+SUM($1:3)'],
    ['"A1"&A1&"say ""A1"""', '"A1"&C2&"say ""A1"""'],
    ["Sheet1!A1+'A1''s'!B2+ก!A1", "Sheet1!C2+'A1''s'!D3+ก!C2"],
    ['LOG10(A1)+A1B+x.A1+_A1+TRUE', 'LOG10(C2)+A1B+x.A1+_A1+TRUE'],
    ["Table1[A1]+Table1[[#This Row],[a'[A1]]]+[1]Data!A1", "Table1[A1]+Table1[[#This Row],[a'[A1]]]+[1]Data!C2"],
    ['1E5+A1E+#REF!', '1E5+A1E+#REF!'],
    ['XFD1+A1048576', '#REF!+#REF!'],
    ['กา1+A1ก', 'กา1+A1ก'],
  ])('%s', (formula, expected) => {
    expect(moved(movable(formula), 1, 2)).toBe(expected);
  });
});

test('nothing is lost between tokens', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('A1', '$B$2', ':', '"', "'", '[', ']', '!', '(', ' ', 'ก', '1', '.', '#', 'SUM', '\\', '_'),
      ),
      (pieces) => {
        const formula = pieces.join('');
        expect(
          tokenize(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      },
    ),
  );
});

describe('functions newer than the file format', () => {
  test.each([
    ['_xlfn.IFNA(A1,0)', '=IFNA(A1,0)'],
    ['_xlfn._xlws.FILTER(A:A,B:B)', '=FILTER(A:A,B:B)'],
    ['SUM(A1)&"_xlfn.IFNA( and IFNA("', '=SUM(A1)&"_xlfn.IFNA( and IFNA("'],
    ['_xlfn.CONCAT(_xlfn.STDEV.S(A1))', '=CONCAT(STDEV.S(A1))'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', '=_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
    ["MYIFNA(1)+'IFNA('!A1", "=MYIFNA(1)+'IFNA('!A1"],
  ])('%s is shown as %s, and the other way round', (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
    expect(storedFormula(shown)).toBe(stored);
  });
});
