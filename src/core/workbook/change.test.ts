import { conflict, inverse, sameContent, type Change } from './change';

const cell = (name: string, group?: string): Change => ({
  kind: 'cell',
  sheet: 'ก',
  cell: name,
  before: { value: null, font: 'Arial' },
  after: { value: '✓', font: 'Wingdings' },
  ...(group !== undefined && { group }),
});

test('the inverse of a cell changes its content and its font back', () => {
  expect(inverse(cell('A1', 'row'))).toEqual({
    kind: 'cell',
    sheet: 'ก',
    cell: 'A1',
    before: { value: '✓', font: 'Wingdings' },
    after: { value: null, font: 'Arial' },
    group: 'row',
  });
});

test('the inverse of an unmerge merges again', () => {
  const unmerge: Change = { kind: 'merge', sheet: 'ก', range: 'H5:K5', merged: false };
  expect(inverse(unmerge)).toEqual({ ...unmerge, merged: true });
});

test('the inverse of settings writes what was there', () => {
  expect(inverse({ kind: 'settings', before: null, after: '{}' })).toEqual({
    kind: 'settings',
    before: '{}',
    after: null,
  });
});

test.each([
  [{ value: 1 }, { value: 1 }, true],
  [{ value: 1 }, { value: '1' }, false],
  [{ value: null }, { value: '' }, false],
  [{ value: { error: '#REF!' } }, { value: { error: '#REF!' } }, true],
  [{ value: { error: '#REF!' } }, { value: null }, false],
  [{ value: null }, { value: null }, true],
  [{ value: 8, formula: '=SUM(A1:A2)' }, { value: 9, formula: '=SUM(A1:A2)' }, true],
  [{ value: 8, formula: '=SUM(A1:A2)' }, { value: 8 }, false],
  [{ value: 'ก', font: 'Arial' }, { value: 'ก' }, true],
])('%j and %j are the same content: %s', (a, b, expected) => {
  expect(sameContent(a, b)).toBe(expected);
});

test.each<[Change, Change, boolean]>([
  [cell('A1'), cell('A1'), true],
  [cell('A1'), cell('A2'), false],
  [cell('A1'), { ...(cell('A1') as Extract<Change, { kind: 'cell' }>), sheet: 'ข' }, false],
  [{ kind: 'sheet-removal', id: 'register' }, { kind: 'sheet-removal', id: 'register' }, true],
  [{ kind: 'sheet-removal', id: 'register' }, cell('A1'), false],
  [
    { kind: 'merge', sheet: 'ก', range: 'A1:B1', merged: false },
    { kind: 'merge', sheet: 'ก', range: 'B1:C1', merged: true },
    true,
  ],
  [{ kind: 'settings', before: null, after: '{}' }, { kind: 'settings', before: '{}', after: null }, true],
  [{ kind: 'settings', before: null, after: '{}' }, cell('A1'), false],
])('%j and %j conflict: %s', (a, b, expected) => {
  expect(conflict(a, b)).toBe(expected);
});
