import { tokenize } from './tokens';

/** An exclamation mark makes what is before it a sheet, also a name that could be a place or columns. */
describe('sheets and names', () => {
  test.each([
    ['ข้อมูล!A1', ['sheet', 'cell']],
    ["'แผน ''68'''!A1", ['sheet', 'cell']],
    ['A1!B2', ['sheet', 'cell']],
    ['AB!C:D', ['sheet', 'columns']],
    ['Jan:Mar!A1', ['name', 'sign', 'sheet', 'cell']],
    ['ทะเบียน[งบ]', ['name', 'brackets']],
    ['SUM(งบ)', ['name', 'sign', 'name', 'sign']],
    ['!A1', ['sign', 'cell']],
  ])('%s', (formula, kinds) => {
    expect(tokenize(formula).map(({ kind }) => kind)).toEqual(kinds);
  });
});
