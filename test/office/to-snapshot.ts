/** The workbook in memory as a snapshot, without Office.js: what reading through Office.js must agree with. */
import { cellName, MAX_COLUMNS, rangeName, type CellIndex } from '../../src/core/workbook/address';
import { FORM_COLUMNS, FORM_ROWS } from '../../src/core/workbook/extent';
import { ownedId, soleId } from '../../src/core/workbook/sheet-spec';
import { SETTINGS_NAMESPACE, settingsText } from '../../src/core/workbook/settings-part';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { isDateFormat } from '../../src/core/workbook/number-format';
import { spansOf } from '../../src/core/workbook/row-spans';
import { cellAt, namespaceOf, type CellModel, type SheetModel, type WorkbookModel } from './model';
import { readTexts } from './objects/texts';

export function toSnapshot(model: WorkbookModel): WorkbookSnapshot {
  const settings = model.customXml.find(({ xml }) => namespaceOf(xml) === SETTINGS_NAMESPACE);
  return {
    isProtected: model.isProtected,
    settings: settings ? settingsText(settings.xml) : null,
    sheets: model.sheets.map((sheet) => sheetSnapshot(model, sheet)),
  };
}

function sheetSnapshot(model: WorkbookModel, sheet: SheetModel): SheetSnapshot {
  const filled = [...sheet.cells]
    .filter(([, cell]) => cell.value !== null || cell.formula !== undefined)
    .map(([key, cell]) => ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell }));
  const inside = filled.filter(({ row, column }) => row < FORM_ROWS && column < FORM_COLUMNS);
  const [rows, columns] = [inside.map(({ row }) => row), inside.map(({ column }) => column)];
  const [top, bottom, left, right] =
    inside.length > 0
      ? [Math.min(...rows), Math.max(...rows), Math.min(...columns), Math.max(...columns)]
      : [0, -1, 0, -1];
  const span = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const owners = model.names.filter(({ sheet: target, cell }) => target === sheet && /^(\$A\$1|#REF!)$/.test(cell));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    ...(sheet.validations.length > 0 && { hasGuards: true }),
    generated: soleId(owners.flatMap(({ name }) => ownedId(name) ?? [])),
    origin: { row: top, column: left },
    values: span(top, bottom).map((row) =>
      span(left, right).map((column) => cellAt(sheet, row, column)?.value ?? null),
    ),
    formulas: Object.fromEntries(
      inside.flatMap(({ row, column, cell }) =>
        cell.formula === undefined ? [] : [[cellName(row, column), cell.formula]],
      ),
    ),
    numberFormats: Object.fromEntries(
      inside.flatMap(({ row, column, cell }) =>
        cell.numberFormat === 'General' ? [] : [[cellName(row, column), cell.numberFormat]],
      ),
    ),
    ...dateTexts(model, sheet, inside),
    ...hiddenRows(sheet, top, bottom),
    merges: sheet.merges
      .filter((merge) => merge.top < FORM_ROWS && merge.left < FORM_COLUMNS)
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(rangeName),
    beyond:
      inside.length === filled.length
        ? null
        : cellName(Math.max(...filled.map(({ row }) => row)), Math.max(...filled.map(({ column }) => column))),
  };
}

type Filled = CellIndex & { readonly cell: CellModel };

function dateTexts(
  model: WorkbookModel,
  sheet: SheetModel,
  filled: readonly Filled[],
): Pick<SheetSnapshot, 'dateTexts'> {
  const dates = filled.filter(
    ({ cell: { value, formula, numberFormat } }) =>
      typeof value === 'number' && formula === undefined && isDateFormat(numberFormat),
  );
  const texts = dates.map(({ row, column }): [string, string] => [
    cellName(row, column),
    readTexts(model, sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0] ?? '',
  ]);
  return texts.length > 0 ? { dateTexts: Object.fromEntries(texts) } : {};
}

function hiddenRows({ hiddenRows }: SheetModel, top: number, bottom: number): Pick<SheetSnapshot, 'hiddenRows'> {
  const rows = [...hiddenRows].filter((row) => top <= row && row <= bottom).sort((a, b) => a - b);
  return rows.length > 0 ? { hiddenRows: spansOf(rows) } : {};
}
