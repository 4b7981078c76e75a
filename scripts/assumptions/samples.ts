/** Cells that are read otherwise than they look, merged ranges as many as Excel lists, and a sheet to be edited by hand. */
import type { RangeIndex } from '../../src/core/workbook/address';
import { parseCell, parseRange } from '../../src/core/workbook/address';
import { DAYS_TO_1904, FIRST_OF_OCTOBER } from './plan';
import { cellsAt, type Cell, type Sheet } from './xlsx';

export const SAMPLES = 'ลอง';
export const MERGES = 'ผสาน';
const SORTING = 'เรียง';

const LABELS: Readonly<Record<string, string>> = {
  A1: 'เซลล์ที่ Phaen อ่าน โปรดอย่าแก้ นอกจากที่ขั้นตอนบอก / Cells that Phaen reads: edit only what a step says',
  A2: 'ข้อความ / text',
  A3: 'ข้อความ / text',
  A4: 'สูตร / formula',
  A5: 'ข้อผิดพลาด / error',
  A7: 'ตรรกะ / Boolean',
  A8: 'กล่องกาเครื่องหมาย / check box',
  A9: 'วันที่ / date',
  A10: 'วันที่ไทย / Thai date',
  A11: 'ร้อยละ / percent',
  A12: 'เงิน / money',
  A14: 'สองแบบอักษร / two fonts',
  A15: 'Wingdings',
  A16: 'ตัวหนาบางส่วน / bold in part',
  A17: 'รายการที่เลือกได้ / validation list',
  A18: 'วันที่ / date',
  A19: 'ตัวหนาทั้งเซลล์ / bold',
  A20: 'แถว 22 ซ่อน / row 22 is hidden',
  A26: 'ตัวกรอง / filter',
};

const CELLS: Readonly<Record<string, Cell>> = {
  B2: { value: '=1+1', style: { isQuoted: true } },
  B3: { value: '=2', style: { format: '@' } },
  B4: { value: '', formula: '=""' },
  B5: { value: { error: '#DIV/0!' }, formula: '=1/0' },
  B7: { value: true },
  B8: { value: false },
  B10: { value: 0, style: { format: '[$-D07041E]d mmm yyyy' } },
  B11: { value: 0.85, style: { format: '0%' } },
  B12: { value: 1234.5, style: { format: '#,##0.00' } },
  B14: {
    value: 'üก',
    pieces: [
      { text: 'ü', font: 'Wingdings' },
      { text: 'ก', font: 'TH Sarabun New' },
    ],
  },
  B15: { value: 'ü', style: { font: 'Wingdings' } },
  B16: {
    value: 'หนาบาง',
    pieces: [
      { text: 'หนา', font: 'TH Sarabun New', isBold: true },
      { text: 'บาง', font: 'TH Sarabun New' },
    ],
  },
  B17: { value: '✓' },
  B19: { value: 'หนา', style: { isBold: true } },
  D2: { value: 'ผสาน' },
  C7: { value: 'ผสานจากข้างนอก' },
  K3: { value: 'มุม' },
  O30: { value: null, style: { fill: 'DDDDDD' } },
  S5: { value: null, style: { fill: 'DDDDDD' } },
  B26: { value: 'แสดงหรือซ่อน' },
  B27: { value: 'แสดง' },
  B28: { value: 'ซ่อน' },
  B29: { value: 'ซ่อน' },
  B30: { value: 'แสดง' },
};

export function samplesSheet(is1904: boolean): Sheet {
  const date = is1904 ? FIRST_OF_OCTOBER - DAYS_TO_1904 : FIRST_OF_OCTOBER;
  const cells: Readonly<Record<string, Cell>> = {
    ...Object.fromEntries(Object.entries(LABELS).map(([address, value]) => [address, { value }])),
    ...CELLS,
    B9: { value: date, style: { format: 'm/d/yyyy' } },
    B18: { value: date, style: { format: '[$-409]yyyy-mm-dd' } },
    B10: { value: date, style: { format: '[$-D07041E]d mmm yyyy' } },
  };
  return {
    name: SAMPLES,
    cells: byAddress(cells),
    widths: [30, 20],
    merges: ['D2:E3', 'C7:D8'].flatMap((range) => parseRange(range) ?? []),
    hiddenRows: new Set([21, 27, 28]),
    lists: [{ cell: 'B17', items: '✓,ก' }],
    filter: { range: { top: 25, left: 1, bottom: 29, right: 1 }, column: 0, values: ['แสดง'] },
  };
}

/** As many merged ranges as Excel is willing to list. */
export function mergesSheet(): Sheet {
  const merges = Array.from({ length: 512 }, (_, row): RangeIndex => ({ top: row, left: 0, bottom: row, right: 1 }));
  return { name: MERGES, cells: cellsAt(merges.map(({ top }) => [top, 0, { value: top + 1 }])), merges };
}

/** To be typed on, and to be behind when the sheet before it is moved: the places of the others stay as they are. */
export function emptySheet(): Sheet {
  return { name: 'ว่าง', cells: new Map() };
}

/** Nothing depends on this text. */
export function sortingSheet(): Sheet {
  return {
    name: SORTING,
    cells: byAddress({
      A1: { value: 'เรียง ซ่อน พิมพ์ได้ตามสบาย / Sort, hide and type here as you like' },
      A2: { value: 3 },
      A3: { value: 1 },
      A4: { value: 2 },
    }),
  };
}

function byAddress(cells: Readonly<Record<string, Cell>>): Sheet['cells'] {
  return cellsAt(
    Object.entries(cells).flatMap(([address, cell]) => {
      const at = parseCell(address);
      return at ? [[at.row, at.column, cell] as const] : [];
    }),
  );
}
