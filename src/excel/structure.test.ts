import { sheetOf } from './structure';

test.each([
  ["='ผลการตรวจ (2)'!$A$1", 'ผลการตรวจ (2)'],
  ['=Sheet1!$A$1', 'Sheet1'],
  ["='นาย ก''s แผน'!$A$1", "นาย ก's แผน"],
  ["='a!b,c'!A1", 'a!b,c'],
  ['=ผลการตรวจ!$A$1', 'ผลการตรวจ'],
  ['=#REF!$A$1', '#REF'],
  ['=#REF!', null],
  ['=1+1', null],
  ["='แผน'!$A$1:$B$2", null],
])('%s refers to the sheet %s', (formula, sheet) => {
  expect(sheetOf(formula)).toBe(sheet);
});
