import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';
import { slotChange } from './slot-change';

function workbook(value: CellValue, formulas: Record<string, string> = {}): WorkbookSnapshot {
  const sheet = { name: 'ก', visibility: 'visible', isProtected: false, generated: null, beyond: null } as const;
  return {
    isProtected: false,
    settings: null,
    sheets: [{ ...sheet, origin: { row: 0, column: 0 }, values: [[value]], formulas, numberFormats: {}, merges: [] }],
  };
}
const slot = (text: string) => ({ sheet: 'ก', cell: 'A1', text, value: 0 });

test.each<[string, CellValue, string, number, CellValue]>([
  ['a number', 4, '4', 2, 2],
  [
    'Thai digits between leaders',
    'แนวทางที่ ๓ รวม .....๔.....โครงการ',
    '.....๔.....',
    12,
    'แนวทางที่ ๓ รวม .....๑๒.....โครงการ',
  ],
  ['Arabic digits', 'แนวทางที่ 3 รวม 4 โครงการ', '4', 2, 'แนวทางที่ 3 รวม 2 โครงการ'],
  ['a dash takes the digits of its line', 'แนวทางที่ ๓ รวม ..-..โครงการ', '..-..', 2, 'แนวทางที่ ๓ รวม ..๒..โครงการ'],
  ['none is a dash', 'รวม ..๒..โครงการ', '..๒..', 0, 'รวม ..-..โครงการ'],
])('%s', (_name, value, text, count, after) => {
  expect(slotChange(workbook(value), slot(text), count)).toEqual({
    kind: 'cell',
    sheet: 'ก',
    cell: 'A1',
    before: { value },
    after: { value: after },
  });
});

test.each<[string, string, number, string]>([
  ['separators stay', '๑๕,๐๐๐', 15500, '๑๕,๕๐๐'],
  ['no separators where there were none', '15000', 15500, '15500'],
  ['separators for a number that grows', '500', 15500, '15,500'],
  ['separators in place of a dash', '..-..', 1234567, '..1,234,567..'],
  ['no separators for a number that shrinks', '15,000', 500, '500'],
  ['decimals stay', '15,000.00', 500, '500.00'],
  ['satang that were not written', '15,000', 15500.5, '15,500.50'],
  ['leaders are no decimals', '.....๑๕,๐๐๐.....', 20000, '.....๒๐,๐๐๐.....'],
  ['none of money is a nought', '๕,๐๐๐', 0, '๐'],
])('money: %s', (_name, text, baht, after) => {
  expect(slotChange(workbook(text), slot(text), baht, '0')?.after).toEqual({ value: after });
});

test.each<[string, CellValue, string, Record<string, string>]>([
  ['a formula', 4, '4', { A1: '=SUM(A2:A3)' }],
  ['the same slot twice in one cell', 'รวม ..๒..โครงการ\nรวม ..๒..โครงการ', '..๒..', {}],
  ['nothing written', 'รวม โครงการ', '', {}],
  ['an error', { error: '#REF!' }, '#REF!', {}],
  ['two numbers', 'รวม ๑ หรือ ๒ โครงการ', '๑ หรือ ๒', {}],
])('%s is left to the person', (_name, value, text, formulas) => {
  expect(slotChange(workbook(value, formulas), slot(text), 3)).toBeNull();
});
