/** A snapshot as a workbook in memory, so that a workbook read from a file can be read again through Office.js. */
import { cellName, parseCell, parseRange } from '../../src/core/workbook/address';
import type { Fonts } from '../../src/core/workbook/host';
import { settingsXml } from '../../src/core/workbook/settings-part';
import { ownerName } from '../../src/core/workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { ensureCell, newId, newSheet, THAI, type SheetModel, type WorkbookModel } from './model';

/** `fonts` by sheet; a font of null is a cell that mixes several. A formula written back later comes to what it came to before. */
export function fromSnapshot(snapshot: WorkbookSnapshot, fonts: Readonly<Record<string, Fonts>> = {}): WorkbookModel {
  const sheets = snapshot.sheets.map((sheet) => sheetModel(sheet, fonts[sheet.name] ?? {}));
  const results = new Map(
    sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap(({ formula, value }) =>
        formula === undefined ? [] : [[`${sheet.name}!${formula}`, value] as const],
      ),
    ),
  );
  return {
    sheets,
    isProtected: snapshot.isProtected,
    isViewOnly: false,
    names: snapshot.sheets.flatMap(({ generated }, index) =>
      generated === null
        ? []
        : [{ name: ownerName(generated), sheet: sheets[index] ?? null, cell: '$A$1', visible: false }],
    ),
    customXml: snapshot.settings === null ? [] : [{ id: newId(), xml: settingsXml(snapshot.settings) }],
    active: sheets.find((sheet) => sheet.visibility === 'visible') ?? null,
    selection: null,
    dateSystem: 1900,
    culture: THAI,
    calculate: (sheet, _cell, formula) => results.get(`${sheet}!${formula}`) ?? 0,
  };
}

function sheetModel(snapshot: SheetSnapshot, fonts: Fonts): SheetModel {
  const sheet = newSheet(snapshot.name);
  sheet.visibility = snapshot.visibility;
  sheet.isProtected = snapshot.isProtected;
  snapshot.values.forEach((line, down) => {
    line.forEach((value, across) => {
      const [row, column] = [snapshot.origin.row + down, snapshot.origin.column + across];
      const address = cellName(row, column);
      const formula = snapshot.formulas[address];
      if (value === null && formula === undefined) return;
      const cell = ensureCell(sheet, row, column);
      cell.value = value;
      if (formula !== undefined) cell.formula = formula;
      cell.numberFormat = snapshot.numberFormats[address] ?? 'General';
      cell.quotePrefix = typeof value === 'string' && formula === undefined && value.startsWith('=');
    });
  });
  for (const merge of snapshot.merges) {
    const range = parseRange(merge);
    if (!range) continue;
    sheet.merges.push(range);
    // Merged cells have a format, so that Excel counts them among those used.
    ensureCell(sheet, range.top, range.left);
    ensureCell(sheet, range.bottom, range.right);
  }
  for (const [address, font] of Object.entries(fonts)) {
    const at = parseCell(address);
    if (at) ensureCell(sheet, at.row, at.column).format.set('Font.Name', font);
  }
  const stray = snapshot.beyond === null ? null : parseCell(snapshot.beyond);
  if (stray) ensureCell(sheet, stray.row, stray.column).value = 1;
  return sheet;
}
