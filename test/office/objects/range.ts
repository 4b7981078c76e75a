/** Excel.Range. */
import { overlaps, type RangeIndex } from '../../../src/core/workbook/address';
import { cellsIn, ensureCell, type SheetModel, type WorkbookModel } from '../model';
import type { Remote } from '../remote';
import { OfficeError } from '../wire';
import { boundsOf, checkWritable, columnsOf, fullAddress, isCovered, rowsOf } from './area';
import { cellProperties, setCellProperties } from './cell-properties';
import { clearConditions, conditionsRemote } from './conditions';
import { readGrid, writeNumberFormats, writeValues } from './cells';
import { readTexts } from './texts';
import { validationRemote } from './validation';
import { formatRemote } from './format';
import { rangeAreasRemote } from './range-areas';
import { worksheetRemote } from './worksheet';

/** "If the merged areas count in this range is more than 512, then this method will fail" (Range reference). */
const MERGE_LIMIT = 512;

export function rangeRemote(model: WorkbookModel, sheet: SheetModel, range: RangeIndex): Remote {
  const same = (other: RangeIndex): Remote => rangeRemote(model, sheet, other);
  return {
    type: 'Range',
    isReferenced: true,
    scalars: {
      Address: { get: () => fullAddress(sheet, range) },
      RowIndex: { get: () => range.top },
      ColumnIndex: { get: () => range.left },
      RowCount: { get: () => rowsOf(range) },
      ColumnCount: { get: () => columnsOf(range) },
      Values: {
        get: () => readGrid(sheet, range, 'value'),
        set: (value) => writeValues(model, sheet, range, value),
      },
      Formulas: {
        get: () => readGrid(sheet, range, 'formula'),
        set: (value) => writeValues(model, sheet, range, value),
      },
      ValueTypes: { get: () => readGrid(sheet, range, 'type') },
      RowHidden: {
        get: () => rowHidden(sheet, range),
        set: (hidden) => hideRows(sheet, range, hidden === true),
      },
      ColumnHidden: {
        get: () => null,
        set: (hidden) => hideColumns(sheet, range, hidden === true),
      },
      Text: { get: () => readTexts(model, sheet, range) },
      NumberFormat: {
        get: () => readGrid(sheet, range, 'numberFormat'),
        set: (value) => writeNumberFormats(sheet, range, value),
      },
    },
    objects: {
      Format: () => formatRemote(sheet, [range]),
      DataValidation: () => validationRemote(sheet, range),
      ConditionalFormats: () => conditionsRemote(sheet, range),
      Worksheet: () => worksheetRemote(model, sheet),
    },
    methods: {
      GetRow: (row) => same({ ...range, top: range.top + Number(row), bottom: range.top + Number(row) }),
      GetCell: (row, column) => {
        const [top, left] = [range.top + Number(row), range.left + Number(column)];
        return same({ top, left, bottom: top, right: left });
      },
      GetBoundingRect: (other) => same(bounding(range, boundsOf(other as Remote))),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedRange(sheet, range, valuesOnly === true);
        return used && same(used);
      },
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => isInside(merge.top, merge.left, range));
        if (merges.length > MERGE_LIMIT) throw new OfficeError('RequestAborted', 'Range.getMergedAreasOrNullObject');
        return merges.length > 0 ? rangeAreasRemote(model, sheet, merges) : null;
      },
      GetRowProperties: () =>
        Array.from({ length: rowsOf(range) }, (_, index) => ({ rowHidden: sheet.hiddenRows.has(range.top + index) })),
      GetCellProperties: (options) => cellProperties(sheet, range, options),
      SetCellProperties: (properties) => setCellProperties(sheet, range, properties),
      Merge: () => {
        checkWritable(sheet, 'Range.merge');
        // "A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map."
        if (sheet.tables.some((table) => overlaps(table.range, range))) {
          throw new OfficeError('MergedRangeConflict', 'Range.merge');
        }
        sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, range)), range];
        // A merged cell has a format, so that Excel counts it among those used.
        ensureCell(sheet, range.top, range.left);
        ensureCell(sheet, range.bottom, range.right);
        for (const [row, column, cell] of cellsIn(sheet, range)) {
          if (!isCovered(sheet, row, column)) continue;
          cell.value = null;
          delete cell.formula;
        }
      },
      Unmerge: () => {
        checkWritable(sheet, 'Range.unmerge');
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, range));
      },
      Clear: (applyTo) => clear(sheet, range, typeof applyTo === 'string' ? applyTo : 'All'),
      Select: () => {
        if (sheet.visibility !== 'visible') throw new OfficeError('InvalidOperation', 'Range.select');
        model.active = sheet;
        model.selection = { sheet: sheet.name, address: fullAddress(sheet, range) };
      },
    },
  };
}

/** The smallest block that holds every cell with a value (or with a format, unless `valuesOnly`) inside `within`. */
export function usedRange(sheet: SheetModel, within: RangeIndex, valuesOnly: boolean): RangeIndex | null {
  let used: RangeIndex | null = null;
  for (const [row, column, cell] of cellsIn(sheet, within)) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const at = { top: row, left: column, bottom: row, right: column };
    used = used ? bounding(used, at) : at;
  }
  return used;
}

/** null if some of the rows are hidden and some are not. */
function rowHidden(sheet: SheetModel, { top, bottom }: RangeIndex): boolean | null {
  const hidden = [...sheet.hiddenRows].filter((row) => row >= top && row <= bottom).length;
  return hidden === 0 ? false : hidden === bottom - top + 1 ? true : null;
}

function hideRows(sheet: SheetModel, { top, bottom }: RangeIndex, isHidden: boolean): void {
  checkWritable(sheet, 'Range.rowHidden');
  if (isHidden) for (let row = top; row <= bottom; row += 1) sheet.hiddenRows.add(row);
  else for (const row of [...sheet.hiddenRows]) if (row >= top && row <= bottom) sheet.hiddenRows.delete(row);
}

function clear(sheet: SheetModel, range: RangeIndex, applyTo: string): void {
  checkWritable(sheet, 'Range.clear');
  for (const [row, column, cell] of cellsIn(sheet, range)) {
    if (isCovered(sheet, row, column)) continue;
    if (applyTo !== 'Formats') {
      cell.value = null;
      delete cell.formula;
    }
    if (applyTo === 'Contents') continue;
    cell.numberFormat = 'General';
    cell.quotePrefix = false;
    cell.format.clear();
  }
  if (applyTo !== 'Contents') clearConditions(sheet, range);
}

function bounding(a: RangeIndex, b: RangeIndex): RangeIndex {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function isInside(row: number, column: number, range: RangeIndex): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function hideColumns(sheet: SheetModel, { left, right }: RangeIndex, isHidden: boolean): void {
  checkWritable(sheet, 'Range.columnHidden');
  const others = [...sheet.hiddenColumns].filter((column) => column < left || column > right);
  const hidden = isHidden ? Array.from({ length: right - left + 1 }, (_, index) => left + index) : [];
  sheet.hiddenColumns = new Set([...others, ...hidden]);
}
