/** A snapshot as a workbook in memory, so that a workbook read from a file can be read again through Office.js. */
import { cellName, parseCell, parseRange, type CellIndex } from '../../src/core/workbook/address';
import type { CellTraits, TraitsBySheet, Validation } from '../../src/core/workbook/cell-traits';
import { settingsXml } from '../../src/core/workbook/settings-part';
import { ownerName } from '../../src/core/workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { ensureCell, newId, newSheet, THAI, type SheetModel, type ValidationModel, type WorkbookModel } from './model';

/** A font of null is a cell that mixes several. A formula written back later comes to what it came to before. */
export function fromSnapshot(snapshot: WorkbookSnapshot, traits: TraitsBySheet = {}): WorkbookModel {
  const sheets = snapshot.sheets.map((sheet) => sheetModel(sheet, traits[sheet.name] ?? {}));
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

function sheetModel(snapshot: SheetSnapshot, traits: Readonly<Record<string, CellTraits>>): SheetModel {
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
  for (const [address, { font, fill, isLocked, validation, runs }] of Object.entries(traits)) {
    const at = parseCell(address);
    if (!at) continue;
    const { format } = ensureCell(sheet, at.row, at.column);
    format.set('Font.Name', font);
    if (fill !== null) format.set('Fill.Color', fill);
    format.set('Protection.Locked', isLocked);
    if (runs !== null) format.set('Font.Bold', null);
    if (validation) sheet.validations.push(validationModel(at, validation));
  }
  for (const { top, bottom } of snapshot.hiddenRows ?? []) {
    for (let row = top; row <= bottom; row += 1) sheet.hiddenRows.add(row);
  }
  const stray = snapshot.beyond === null ? null : parseCell(snapshot.beyond);
  if (stray) ensureCell(sheet, stray.row, stray.column).value = 1;
  return sheet;
}

/** As Office.js reports it: a literal list as it was typed, everything else with an equals sign. */
function validationModel({ row, column }: CellIndex, validation: Validation): ValidationModel {
  const range = { top: row, left: column, bottom: row, right: column };
  if (validation.kind === 'other') return { range, type: 'Custom', rule: { custom: { formula: '=TRUE' } } };
  const literal = /^"(.*)"$/s.exec(validation.source)?.[1]?.replaceAll('""', '"');
  const source = literal ?? `=${validation.source}`;
  return { range, type: 'List', rule: { list: { inCellDropDown: true, source } } };
}
