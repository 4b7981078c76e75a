/** Small workbooks for tests. */
import { parseCell, parseRange, rangeName } from '../../src/core/workbook/address';
import type { CellContent, CellChange, MergeChange } from '../../src/core/workbook/change';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { ensureCell, newSheet, newWorkbook, type SheetModel, type WorkbookModel } from './model';

export interface SheetDraft {
  /** A1 → value; a string that begins with `=` is a formula that comes to 0 unless it is given as content. */
  readonly cells?: Readonly<Record<string, CellValue | CellContent>>;
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
  readonly visibility?: SheetModel['visibility'];
}

export function workbook(drafts: Readonly<Record<string, SheetDraft>>): WorkbookModel {
  const model = newWorkbook();
  model.sheets = Object.entries(drafts).map(([name, draft]) => sheetOf(name, draft));
  model.active = model.sheets[0] ?? null;
  return model;
}

function sheetOf(
  name: string,
  { cells = {}, merges = [], isProtected = false, visibility = 'visible' }: SheetDraft,
): SheetModel {
  const sheet = newSheet(name);
  for (const [address, draft] of Object.entries(cells)) {
    const at = parseCell(address);
    if (!at) throw new Error(`no cell: ${address}`);
    const cell = ensureCell(sheet, at.row, at.column);
    const content = typeof draft === 'object' && draft !== null && 'value' in draft ? draft : { value: draft };
    cell.value = content.value;
    if (content.formula !== undefined) cell.formula = content.formula;
    if (content.font !== undefined) cell.format.set('Font.Name', content.font);
  }
  sheet.merges = merges.flatMap((merge) => parseRange(merge) ?? []);
  for (const { top, left } of sheet.merges) ensureCell(sheet, top, left);
  sheet.isProtected = isProtected;
  sheet.visibility = visibility;
  return sheet;
}

/** A change of one cell of the sheet `แผน`. */
export function cell(
  address: string,
  before: CellValue | CellContent,
  after: CellValue | CellContent,
  group?: string,
): CellChange {
  const content = (from: CellValue | CellContent): CellContent =>
    typeof from === 'object' && from !== null && 'value' in from ? from : { value: from };
  return {
    kind: 'cell',
    sheet: 'แผน',
    cell: address,
    before: content(before),
    after: content(after),
    ...(group === undefined ? {} : { group }),
  };
}

export function merge(range: string, merged: boolean, group?: string): MergeChange {
  return { kind: 'merge', sheet: 'แผน', range, merged, ...(group === undefined ? {} : { group }) };
}

/** The content of `address` of the first sheet. */
export function at(
  model: WorkbookModel,
  address: string,
): Omit<CellContent, 'font'> & { quotePrefix: boolean; font: unknown } {
  const index = parseCell(address);
  const sheet = model.sheets[0];
  if (!index || !sheet) throw new Error(`no cell: ${address}`);
  const { value, formula, quotePrefix, format } = ensureCell(sheet, index.row, index.column);
  return { value, quotePrefix, font: format.get('Font.Name'), ...(formula === undefined ? {} : { formula }) };
}

export function mergesOf(model: WorkbookModel): string[] {
  return (model.sheets[0]?.merges ?? []).map(rangeName).sort();
}
