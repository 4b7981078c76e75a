/** Excel.Table and its collection, of a sheet or of the whole workbook. */
import { overlaps, type RangeIndex } from '../../../src/core/workbook/address';
import { isCellError } from '../../../src/core/workbook/snapshot';
import { ensureCell, newId, type SheetModel, type TableModel, type WorkbookModel } from '../model';
import type { Remote, Scalar } from '../remote';
import { OfficeError } from '../wire';
import { checkWritable, parseArea } from './area';
import { rangeRemote } from './range';
import { worksheetRemote } from './worksheet';

const OPTIONS = ['ShowBandedRows', 'ShowBandedColumns', 'ShowFilterButton', 'ShowTotals', 'ShowHeaders'];

export function tableCollectionRemote(
  model: WorkbookModel,
  sheets: readonly SheetModel[],
  home: SheetModel | null,
): Remote {
  const all = (): Remote[] => sheets.flatMap((sheet) => sheet.tables.map((table) => tableRemote(model, sheet, table)));
  const find = (key: unknown): Remote | undefined => all().find((table) => table.id === key || nameOf(table) === key);
  const get = (key: unknown): Remote => {
    const table = find(key);
    if (!table) throw new OfficeError('ItemNotFound', 'TableCollection.getItem');
    return table;
  };
  return {
    type: 'TableCollection',
    scalars: { Count: { get: () => all().length } },
    items: all,
    item: get,
    methods: {
      GetCount: () => all().length,
      GetItem: get,
      GetItemOrNullObject: (key) => find(key) ?? null,
      Add: (address, hasHeaders) => {
        const sheet = home ?? model.active;
        if (!sheet || hasHeaders !== true) throw new OfficeError('InvalidArgument', 'TableCollection.add');
        return add(model, sheet, String(address));
      },
    },
  };
}

function add(model: WorkbookModel, sheet: SheetModel, address: string): Remote {
  checkWritable(sheet, 'TableCollection.add');
  const range = parseArea(address);
  if (
    sheet.tables.some((table) => overlaps(table.range, range)) ||
    sheet.merges.some((merge) => overlaps(merge, range))
  ) {
    throw new OfficeError('InvalidArgument', 'TableCollection.add');
  }
  writeHeaders(sheet, range);
  const id = newId();
  const table: TableModel = { id, name: `Table${id}`, range, style: 'TableStyleMedium2', options: new Map() };
  sheet.tables.push(table);
  return tableRemote(model, sheet, table);
}

/** A table's headers are text, even if numbers were there. */
function writeHeaders(sheet: SheetModel, { top, left, right }: RangeIndex): void {
  for (let column = left; column <= right; column += 1) {
    const header = ensureCell(sheet, top, column);
    header.value =
      header.value === null || isCellError(header.value) ? `Column${String(column - left + 1)}` : String(header.value);
  }
}

function tableRemote(model: WorkbookModel, sheet: SheetModel, table: TableModel): Remote {
  const options = OPTIONS.map((name): [string, Scalar] => [
    name,
    { get: () => table.options.get(name) ?? true, set: (value) => void table.options.set(name, value) },
  ]);
  return {
    type: 'Table',
    id: table.id,
    scalars: {
      Id: { get: () => table.id },
      Name: { get: () => table.name, set: (name) => rename(model, table, String(name)) },
      Style: { get: () => table.style, set: (style) => void (table.style = String(style)) },
      ...Object.fromEntries(options),
    },
    objects: { Worksheet: () => worksheetRemote(model, sheet) },
    methods: {
      Delete: () => {
        checkWritable(sheet, 'Table.delete');
        sheet.tables = sheet.tables.filter((other) => other !== table);
        for (let row = table.range.top; row <= table.range.bottom; row += 1) {
          for (let column = table.range.left; column <= table.range.right; column += 1) {
            const cell = ensureCell(sheet, row, column);
            cell.value = null;
            delete cell.formula;
          }
        }
      },
      ClearFilters: () => {
        checkWritable(sheet, 'Table.clearFilters');
        for (let row = table.range.top; row <= table.range.bottom; row += 1) sheet.hiddenRows.delete(row);
      },
      GetRange: () => rangeRemote(model, sheet, table.range),
      Resize: (address) => {
        checkWritable(sheet, 'Table.resize');
        const range = parseArea(String(address));
        // "The new range must overlap with the original table range and the headers (or the top of the table) must be in the same row."
        if (range.top !== table.range.top || !overlaps(range, table.range)) {
          throw new OfficeError('InvalidArgument', 'Table.resize');
        }
        table.range = range;
        writeHeaders(sheet, range);
      },
      ConvertToRange: () => {
        checkWritable(sheet, 'Table.convertToRange');
        sheet.tables = sheet.tables.filter((other) => other !== table);
      },
    },
  };
}

function rename(model: WorkbookModel, table: TableModel, name: string): void {
  const others = model.sheets.flatMap(({ tables }) => tables.filter((other) => other !== table));
  const isTaken = [...others, ...model.names].some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (isTaken || !/^[A-Za-z_]\w*$/.test(name)) throw new OfficeError('InvalidArgument', 'Table.name');
  table.name = name;
}

function nameOf(table: Remote): unknown {
  return table.scalars?.['Name']?.get?.();
}
