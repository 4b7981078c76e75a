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

test.each<[string, CellValue, string, Record<string, string>]>([
  ['a formula', 4, '4', { A1: '=SUM(A2:A3)' }],
  ['the same slot twice in one cell', 'รวม ..๒..โครงการ\nรวม ..๒..โครงการ', '..๒..', {}],
  ['nothing written', 'รวม โครงการ', '', {}],
  ['an error', { error: '#REF!' }, '#REF!', {}],
  ['two numbers', 'รวม ๑ หรือ ๒ โครงการ', '๑ หรือ ๒', {}],
])('%s is left to the person', (_name, value, text, formulas) => {
  expect(slotChange(workbook(value, formulas), slot(text), 3)).toBeNull();
});
