/** Excel.RangeFormat with its font, fill and borders, over one area or several. */
import type { RangeIndex } from '../../../src/core/workbook/address';
import { cellAt, DEFAULT_FORMATS, ensureCell, type SheetModel } from '../model';
import type { Remote, Scalar } from '../remote';
import { checkWritable, columnsOf, rowsOf } from './area';

const FORMAT = ['WrapText', 'HorizontalAlignment', 'VerticalAlignment', 'IndentLevel', 'TextOrientation'];
const FONT = ['Name', 'Size', 'Color', 'Bold', 'Italic', 'Underline', 'Strikethrough'];
const BORDER = ['Style', 'Color', 'Weight'];

export function formatRemote(sheet: SheetModel, areas: readonly RangeIndex[]): Remote {
  return {
    type: 'RangeFormat',
    scalars: {
      ...settings(sheet, areas, '', FORMAT),
      ColumnWidth: columnWidth(sheet, areas),
      RowHeight: rowHeight(sheet, areas),
    },
    objects: {
      Font: () => ({ type: 'RangeFont', scalars: settings(sheet, areas, 'Font.', FONT) }),
      Protection: () => ({ type: 'FormatProtection', scalars: settings(sheet, areas, 'Protection.', ['Locked']) }),
      Fill: () => ({ type: 'RangeFill', scalars: settings(sheet, areas, 'Fill.', ['Color']) }),
      Borders: () => ({
        type: 'RangeBorderCollection',
        methods: { GetItem: (edge) => border(sheet, areas, String(edge)) },
        item: (edge) => border(sheet, areas, String(edge)),
      }),
    },
    methods: { AutofitRows: () => checkWritable(sheet, 'RangeFormat.autofitRows') },
  };
}

function border(sheet: SheetModel, areas: readonly RangeIndex[], edge: string): Remote {
  return { type: 'RangeBorder', scalars: settings(sheet, areas, `Border.${edge}.`, BORDER) };
}

function settings(
  sheet: SheetModel,
  areas: readonly RangeIndex[],
  prefix: string,
  names: readonly string[],
): Record<string, Scalar> {
  return Object.fromEntries(names.map((name) => [name, setting(sheet, areas, prefix + name)]));
}

/** null if the cells differ, as Excel answers. */
function setting(sheet: SheetModel, areas: readonly RangeIndex[], key: string): Scalar {
  return {
    get: () => {
      const seen = new Set<unknown>();
      each(areas, (row, column) => {
        const fallback = DEFAULT_FORMATS.get(key) ?? null;
        const set = cellAt(sheet, row, column)?.format.get(key);
        seen.add(set === undefined ? fallback : set);
      });
      return seen.size === 1 ? [...seen][0] : null;
    },
    set: (value) => {
      checkWritable(sheet, `RangeFormat.${key}`);
      each(areas, (row, column) => ensureCell(sheet, row, column).format.set(key, value));
    },
  };
}

function columnWidth(sheet: SheetModel, areas: readonly RangeIndex[]): Scalar {
  return {
    set: (value) => {
      checkWritable(sheet, 'RangeFormat.columnWidth');
      for (const area of areas) {
        for (let column = area.left; column <= area.right; column += 1) sheet.columnWidths.set(column, Number(value));
      }
    },
  };
}

function rowHeight(sheet: SheetModel, areas: readonly RangeIndex[]): Scalar {
  return {
    set: (value) => {
      checkWritable(sheet, 'RangeFormat.rowHeight');
      for (const { top, bottom } of areas) {
        for (let row = top; row <= bottom; row += 1) sheet.rowHeights.set(row, Number(value));
      }
    },
  };
}

function each(areas: readonly RangeIndex[], visit: (row: number, column: number) => void): void {
  for (const area of areas) {
    if (rowsOf(area) * columnsOf(area) > 1_000_000) throw new RangeError('The model formats cells one by one');
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) visit(row, column);
    }
  }
}
