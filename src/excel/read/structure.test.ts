import { targetOf, type NameTarget } from './structure';

const cellOf = (sheet: string): NameTarget => ({ sheet, hasCell: true });

test.each<[string, NameTarget | null]>([
  ["='ผลการตรวจ (2)'!$A$1", cellOf('ผลการตรวจ (2)')],
  ['=Sheet1!$A$1', cellOf('Sheet1')],
  ["='นาย ก''s แผน'!$A$1", cellOf("นาย ก's แผน")],
  ["='a!b,c'!$A$1", cellOf('a!b,c')],
  ["='#REF'!$A$1", cellOf('#REF')],
  ["='แผน'!$B$2", null],
  ["='แผน'!A1", null],
  ['=ผลการตรวจ!$A$1', cellOf('ผลการตรวจ')],
  ['=ผลการตรวจ!#REF!', { sheet: 'ผลการตรวจ', hasCell: false }],
  ["='ผล การ'!#REF!", { sheet: 'ผล การ', hasCell: false }],
  ['=#REF!$A$1', null],
  ['=#REF!#REF!', null],
  ['=#REF!', null],
  ['=1+1', null],
  ["='แผน'!$A$1:$B$2", null],
])('%s', (formula, target) => {
  expect(targetOf(formula)).toEqual(target);
});
