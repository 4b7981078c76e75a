import type { CellValue } from '../../src/core/workbook/snapshot';
import { typed } from './typed';

test.each<[string, CellValue]>([
  ['', null],
  ['ข้อความ', 'ข้อความ'],
  ['12', 12],
  [' 12 ', 12],
  ['1,000', 1000],
  ['1.10', 1.1],
  ['.5', 0.5],
  ['1e5', 100_000],
  ['(1)', -1],
  ['-3', -3],
  ['020000000', 20_000_000],
  ['85%', 0.85],
  ['TRUE', true],
  ['false', false],
  ['#N/A', { error: '#N/A' }],
  ['#ร่าง', '#ร่าง'],
  ['-', '-'],
  ['๑๒', '๑๒'],
  ['(๑)', '(๑)'],
  ["'=1", '=1'],
  ["''x", "'x"],
  ["'", null],
])('%j typed into a General cell becomes %j', (text, value) => {
  expect(typed(text, 'General').value).toEqual(value);
});

test.each(['1-4', '1/4', '1/10/2567', '15-Feb', 'Jan 2568', '8:30'])('%j becomes a date or a time', (text) => {
  expect(typeof typed(text, 'General').value).toBe('number');
  expect(typed(text, 'General').numberFormat).toBeDefined();
});

test.each([
  ['=1+2', '=1+2'],
  ['=SUM(A1:A3)', '=SUM(A1:A3)'],
  ['=ทะเบียน!A1', '=ทะเบียน!A1'],
  ['+A1', '=+A1'],
  ['-SUM(A1)', '=-SUM(A1)'],
])('%j becomes the formula %j', (text, formula) => {
  expect(typed(text, 'General').formula).toBe(formula);
});

test.each(['- จำนวนกิจกรรม', '+ ก', '@ครู', '=='])('%j is a broken formula', (text) => {
  expect(() => typed(text, 'General')).toThrow('InvalidArgument');
});

test.each(['=1', '1.10', 'TRUE', '- ก'])('%j stays text in a cell of the format Text', (text) => {
  expect(typed(text, '@').value).toBe(text);
});
