/** Ties tabs to the worksheets that they refer to, so that a host knows before and after it writes whether these have moved. */
import type { Plan } from '../plan/plan';
import { parseCell, quoteSheet, type CellIndex } from '../workbook/address';
import { keyText, type RowKeys } from '../workbook/row-keys';
import { formulasOf, type SheetSpec } from '../workbook/sheet-spec';
import { usedBlock, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Source } from '../workbook/source';
import type { Steps } from '../workbook/steps';
import { SheetRows } from './sheet-rows';

/** The worksheets to which the formulas and links of any of the specs refer, as the workbook was when they were derived. */
export function* sourcesOf(specs: readonly SheetSpec[], plan: Plan, workbook: WorkbookSnapshot): Steps<Source[]> {
  const formulas = specs.flatMap(formulasOf);
  const sources: Source[] = [];
  for (const sheet of workbook.sheets) {
    yield;
    const cells = cellsOn(sheet, formulas);
    if (cells.size > 0) sources.push(yield* sourceOf(sheet, plan, cells));
  }
  return sources;
}

const CELL = /^[A-Z]+[0-9]+/;

/** The worksheet's cells that are named in formulas, or in the texts of links. */
function cellsOn({ name }: SheetSnapshot, formulas: readonly string[]): ReadonlySet<string> {
  const mark = `${quoteSheet(name)}!`;
  // Within a text a quotation mark is written twice.
  const marks = new Set([mark, mark.replaceAll('"', '""')]);
  const named = formulas.flatMap((formula) => [...marks].flatMap((each) => formula.split(each).slice(1)));
  return new Set(named.flatMap((text) => CELL.exec(text)?.[0] ?? []));
}

function* sourceOf(sheet: SheetSnapshot, plan: Plan, cells: ReadonlySet<string>): Steps<Source> {
  const rows = new SheetRows(sheet, plan);
  const columns = new Map<number, string[]>();
  for (const cell of [...cells].flatMap((each) => parseCell(each) ?? [])) {
    for (const at of rows.landmarks(cell)) {
      const keys = columns.get(at.column) ?? [];
      columns.set(at.column, keys);
      put(keys, at, keyText(rows.value(at)));
    }
    yield;
  }
  const { name, id } = sheet;
  return {
    sheet: name,
    ...(id !== undefined && { sheetId: id }),
    used: usedBlock(sheet),
    columns: [...columns].map(([column, keys]): RowKeys => ({ columns: [column], keys })),
  };
}

function put(keys: string[], { row }: CellIndex, text: string): void {
  while (keys.length < row) keys.push('');
  keys[row] = text;
}
