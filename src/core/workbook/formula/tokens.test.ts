import { tokenize } from './tokens';

/** Which sheet a place is on is told by its `!`; a name that could be a place or columns is still a sheet. */
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
