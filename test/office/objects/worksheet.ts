/** Excel.Worksheet and its collection. */
import { cellName } from '../../../src/core/workbook/address';
import { newSheet, sheetNamed, type ObjectCollection, type SheetModel, type WorkbookModel } from '../model';
import type { Remote } from '../remote';
import { OfficeError } from '../wire';
import { checkWritable, parseArea, WHOLE_SHEET } from './area';
import { chartCollectionRemote } from './charts';
import { sheetNameCollectionRemote } from './names';
import { pageBreaksRemote, pageLayoutRemote } from './page-layout';
import { rangeAreasRemote } from './range-areas';
import { rangeRemote, usedRange } from './range';
import { tableCollectionRemote } from './tables';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
/** Longer addresses are refused with InvalidArgument (office-js issue 5198). */
const ADDRESS_LIMIT = 8192;

export function worksheetRemote(model: WorkbookModel, sheet: SheetModel): Remote {
  return {
    type: 'Worksheet',
    id: sheet.id,
    scalars: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name, set: (name) => rename(model, sheet, String(name)) },
      Position: { get: () => model.sheets.indexOf(sheet) },
      Visibility: { get: () => VISIBILITY[sheet.visibility] },
    },
    objects: {
      Protection: () => ({ type: 'WorksheetProtection', scalars: { Protected: { get: () => sheet.isProtected } } }),
      Names: () => sheetNameCollectionRemote(sheet),
      Charts: () => chartCollectionRemote(sheet),
      Comments: () => counted(sheet, 'Comments'),
      Shapes: () => shapeCollectionRemote(sheet),
      Slicers: () => counted(sheet, 'Slicers'),
      Tables: () => tableCollectionRemote(model, [sheet], sheet),
      FreezePanes: () => freezePanesRemote(sheet),
      PageLayout: () => pageLayoutRemote(sheet),
      HorizontalPageBreaks: () => pageBreaksRemote(sheet),
    },
    methods: {
      GetRange: (address) => {
        const range = typeof address === 'string' ? parseArea(address) : WHOLE_SHEET;
        return rangeRemote(model, sheet, range);
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left, height, width] = [Number(row), Number(column), Number(rows), Number(columns)];
        const last = cellName(top + height - 1, left + width - 1);
        return rangeRemote(model, sheet, parseArea(`${cellName(top, left)}:${last}`));
      },
      GetRanges: (address) => {
        const text = String(address);
        if (text.length > ADDRESS_LIMIT) throw new OfficeError('InvalidArgument', 'Worksheet.getRanges');
        return rangeAreasRemote(model, sheet, text.split(',').map(parseArea));
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedRange(sheet, WHOLE_SHEET, valuesOnly === true);
        return used && rangeRemote(model, sheet, used);
      },
      Activate: () => {
        if (sheet.visibility !== 'visible') throw new OfficeError('InvalidOperation', 'Worksheet.activate');
        model.active = sheet;
      },
      Delete: () => remove(model, sheet),
    },
  };
}

export function worksheetCollectionRemote(model: WorkbookModel): Remote {
  const find = (key: unknown): SheetModel | undefined =>
    model.sheets.find((sheet) => sheet.id === key) ?? sheetNamed(model, String(key));
  const get = (key: unknown): Remote => {
    const sheet = find(key);
    if (!sheet) throw new OfficeError('ItemNotFound', 'WorksheetCollection.getItem');
    return worksheetRemote(model, sheet);
  };
  return {
    type: 'WorksheetCollection',
    items: () => model.sheets.map((sheet) => worksheetRemote(model, sheet)),
    item: get,
    methods: {
      GetItem: get,
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? worksheetRemote(model, sheet) : null;
      },
      Add: (name) => {
        checkStructure(model, 'WorksheetCollection.add');
        checkName(model, String(name));
        const sheet = newSheet(String(name));
        model.sheets.push(sheet);
        return worksheetRemote(model, sheet);
      },
    },
  };
}

/** The buttons of a table's filter are shapes here, as they may be in Excel. */
function shapeCollectionRemote(sheet: SheetModel): Remote {
  const shape = (type: string, index: number): Remote => ({
    type: 'Shape',
    id: `${type}${String(index)}`,
    scalars: { Id: { get: () => `${type}${String(index)}` }, Type: { get: () => type } },
  });
  return {
    type: 'ShapeCollection',
    items: () => [
      ...sheet.tables.map((_, index) => shape('Unsupported', index)),
      ...Array.from({ length: sheet.objects.Shapes }, (_, index) => shape('GeometricShape', index)),
    ],
  };
}

/** A collection of which nobody asks more than how much is in it. */
function counted(sheet: SheetModel, collection: ObjectCollection): Remote {
  return {
    type: `${collection.replace(/s$/, '')}Collection`,
    methods: { GetCount: () => sheet.objects[collection] },
  };
}

function freezePanesRemote(sheet: SheetModel): Remote {
  const freeze = (rows: number): void => {
    checkWritable(sheet, 'WorksheetFreezePanes.freezeRows');
    sheet.frozenRows = rows;
  };
  return {
    type: 'WorksheetFreezePanes',
    methods: { FreezeRows: (count) => freeze(Number(count)), Unfreeze: () => freeze(0) },
  };
}

function rename(model: WorkbookModel, sheet: SheetModel, name: string): void {
  checkStructure(model, 'Worksheet.name');
  checkName(model, name);
  sheet.name = name;
}

function remove(model: WorkbookModel, sheet: SheetModel): void {
  checkStructure(model, 'Worksheet.delete');
  const others = model.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => other.visibility === 'visible')) {
    throw new OfficeError('InvalidOperation', 'Worksheet.delete');
  }
  model.sheets = others;
  for (const name of model.names) if (name.sheet === sheet) name.sheet = null;
  if (model.active === sheet) model.active = others[0] ?? null;
}

function checkStructure(model: WorkbookModel, location: string): void {
  if (model.isProtected) throw new OfficeError('AccessDenied', location);
}

function checkName(model: WorkbookModel, name: string): void {
  const isValid = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name);
  if (!isValid) throw new OfficeError('InvalidArgument', 'Worksheet.name');
  if (sheetNamed(model, name)) throw new OfficeError('ItemAlreadyExists', 'Worksheet.name');
}
