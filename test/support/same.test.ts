import { expectSame } from './same';

test.each([
  ['values', { sheets: [{ cells: { A1: 'ก', B1: 2 } }] }, { sheets: [{ cells: { A1: 'ก', B1: 2 } }] }],
  ['what is undefined and what is absent', { formula: undefined }, {}],
])('the same: %s', (_, actual, expected) => {
  expectSame(actual, expected);
});

test.each([
  ['a value', { cells: { A1: 'ก', B1: 2 } }, { cells: { A1: 'ก', B1: 3 } }, 'cells B1: 2, expected 3'],
  ['a cell too many', { cells: { A1: 1 } }, { cells: {} }, 'cells A1: 1, expected undefined'],
  ['a longer list', { rows: [1, undefined] }, { rows: [1] }, 'rows: [1,null], expected [1]'],
  ['a list and an object', { rows: [] }, { rows: {} }, 'rows: [], expected {}'],
  ['maps', { cells: new Map([['A1', 1]]) }, { cells: new Map([['A1', 1]]) }, 'cells: {}, expected {}'],
])('not the same: %s', (_, actual, expected, difference) => {
  expect(() => expectSame(actual, expected)).toThrow(difference);
});

test('a failure on a large workbook is short', () => {
  const rows = (value: string): string[][] => Array.from({ length: 300 }, () => Array<string>(20).fill(value));
  const failure = (): string => {
    try {
      expectSame(rows('ก'), rows('ข'));
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(failure().length).toBeLessThan(3000);
  expect(failure()).toContain('0 0: ก, expected ข');
});
