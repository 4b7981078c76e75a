/** Excel.NamedItem and the workbook's collection of them. */
import { cellName, parseRange, quoteSheet, type RangeIndex } from '../../../src/core/workbook/address';
import { sheetNamed, type NameModel, type SheetModel, type TextNameModel, type WorkbookModel } from '../model';
import { isRemote, type Remote } from '../remote';
import { OfficeError } from '../wire';
import { rangeRemote } from './range';

/** Characters of a formula; a text within it has 255 at most ("Excel specifications and limits"). */
const FORMULA_LIMIT = 8192;

export function nameCollectionRemote(model: WorkbookModel): Remote {
  const find = (key: unknown): NameModel | undefined =>
    model.names.find((name) => name.name.toLowerCase() === String(key).toLowerCase());
  const get = (key: unknown): Remote => {
    const name = find(key);
    if (!name) throw new OfficeError('ItemNotFound', 'NamedItemCollection.getItem');
    return nameRemote(model, name);
  };
  return {
    type: 'NamedItemCollection',
    items: () => model.names.map((name) => nameRemote(model, name)),
    item: get,
    methods: {
      GetCount: () => model.names.length,
      GetItem: get,
      GetItemOrNullObject: (key) => {
        const name = find(key);
        return name ? nameRemote(model, name) : null;
      },
      Add: (key, reference) => {
        const isTable = model.sheets.some(({ tables }) =>
          tables.some(({ name }) => name.toLowerCase() === String(key).toLowerCase()),
        );
        if (find(key) || isTable) throw new OfficeError('ItemAlreadyExists', 'NamedItemCollection.add');
        const name = { ...target(model, reference), name: String(key), visible: true };
        model.names.push(name);
        return nameRemote(model, name);
      },
    },
  };
}

/** The names of a sheet's own scope: here all are texts. */
export function sheetNameCollectionRemote(sheet: SheetModel): Remote {
  const find = (key: unknown): TextNameModel | undefined =>
    sheet.names.find((name) => name.name.toLowerCase() === String(key).toLowerCase());
  const get = (key: unknown): Remote => {
    const name = find(key);
    if (!name) throw new OfficeError('ItemNotFound', 'NamedItemCollection.getItem');
    return textNameRemote(sheet, name);
  };
  return {
    type: 'NamedItemCollection',
    items: () => sheet.names.map((name) => textNameRemote(sheet, name)),
    item: get,
    methods: {
      GetItem: get,
      Add: (key, formula) => {
        const isText = typeof formula === 'string' && /^="[^"]{0,255}"(&"[^"]{0,255}")*$/.test(formula);
        if (!isText || formula.length > FORMULA_LIMIT)
          throw new OfficeError('InvalidArgument', 'NamedItemCollection.add');
        if (find(key)) throw new OfficeError('ItemAlreadyExists', 'NamedItemCollection.add');
        const name = { name: String(key), formula, visible: true };
        sheet.names.push(name);
        return textNameRemote(sheet, name);
      },
    },
  };
}

function textNameRemote(sheet: SheetModel, name: TextNameModel): Remote {
  return {
    type: 'NamedItem',
    scalars: {
      Name: { get: () => name.name },
      Type: { get: () => 'String' },
      Scope: { get: () => 'Worksheet' },
      Visible: { get: () => name.visible, set: (visible) => void (name.visible = visible === true) },
      Formula: { get: () => name.formula },
    },
    methods: { Delete: () => void (sheet.names = sheet.names.filter((other) => other !== name)) },
  };
}

function nameRemote(model: WorkbookModel, name: NameModel): Remote {
  return {
    type: 'NamedItem',
    scalars: {
      Name: { get: () => name.name },
      Type: { get: () => (name.sheet ? 'Range' : 'Error') },
      Scope: { get: () => 'Workbook' },
      Visible: { get: () => name.visible, set: (visible) => void (name.visible = visible === true) },
      Formula: {
        get: () => (name.sheet ? `=${quoteSheet(name.sheet.name)}!${name.cell}` : `=#REF!${name.cell}`),
      },
    },
    methods: {
      GetRangeOrNullObject: () => {
        const range = name.sheet && parseRange(name.cell);
        return name.sheet && range ? rangeRemote(model, name.sheet, range) : null;
      },
      Delete: () => void (model.names = model.names.filter((other) => other !== name)),
    },
  };
}

/** A name of ours refers to one cell, given as a range. */
function target(model: WorkbookModel, reference: unknown): { sheet: NameModel['sheet']; cell: string } {
  if (!isRemote(reference)) throw new OfficeError('InvalidArgument', 'NamedItemCollection.add');
  const read = (name: string): unknown => reference.scalars?.[name]?.get?.();
  const sheetName = reference.objects?.['Worksheet']?.().scalars?.['Name']?.get?.();
  const at: Pick<RangeIndex, 'top' | 'left'> = { top: Number(read('RowIndex')), left: Number(read('ColumnIndex')) };
  const cell = cellName(at.top, at.left).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return { sheet: sheetNamed(model, String(sheetName)) ?? null, cell };
}
