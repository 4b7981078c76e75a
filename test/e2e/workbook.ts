/** A sample workbook, as a model that answers Office.js. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCell, parseRange } from '../../src/core/workbook/address';
import type { CellValue, Place, SheetSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import {
  ensureCell,
  newSheet,
  newWorkbook,
  sheetNamed,
  type CellModel,
  type SheetModel,
  type WorkbookModel,
} from '#test/office/model';

const SAMPLES = path.join(__dirname, '..', '..', 'samples');

/** A sample as the file host reads it: what the core makes of it without Excel. */
export function sampleFile(file: string): XlsxHost {
  return XlsxHost.open(readFileSync(path.join(SAMPLES, file)));
}

export async function sampleWorkbook(file: string): Promise<WorkbookModel> {
  const { sheets, isProtected } = await sampleFile(file).read();
  const models = sheets.map(sheetModel);
  return { ...newWorkbook(), sheets: models, isProtected, active: models[0] ?? null };
}

/** What a place of the workbook holds now. */
export function valueIn(model: WorkbookModel, place: Place): CellValue {
  return cellOf(model, place).value;
}

/** The parts of the workbook that hold settings, as text. */
export function settingsIn({ customXml }: WorkbookModel): string {
  return customXml.map(({ xml }) => xml).join('\n');
}

/** As a person would, while the pane is open. */
export function edit(model: WorkbookModel, place: Place, value: CellValue): void {
  cellOf(model, place).value = value;
}

/** A part of the cell's text made bold. */
export function formatInParts(model: WorkbookModel, place: Place): void {
  cellOf(model, place).format.set('Font.Bold', null);
}

function cellOf(model: WorkbookModel, { sheet, cell }: Place): CellModel {
  const found = sheetNamed(model, sheet);
  const at = parseCell(cell);
  if (!found || !at) throw new Error(`No such cell: ${sheet} ${cell}`);
  return ensureCell(found, at.row, at.column);
}

function sheetModel(sheet: SheetSnapshot): SheetModel {
  const model = { ...newSheet(sheet.name), visibility: sheet.visibility, isProtected: sheet.isProtected };
  sheet.values.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value === null) return;
      ensureCell(model, sheet.origin.row + down, sheet.origin.column + across).value = value;
    }),
  );
  const cell = (address: string): CellModel => {
    const at = parseCell(address);
    if (!at) throw new Error(`Not a cell: ${address}`);
    return ensureCell(model, at.row, at.column);
  };
  for (const [address, formula] of Object.entries(sheet.formulas)) cell(address).formula = formula;
  for (const [address, format] of Object.entries(sheet.numberFormats)) cell(address).numberFormat = format;
  model.merges = sheet.merges.map(parseRange).filter((range) => range !== null);
  return model;
}
