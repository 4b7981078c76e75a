import { formulasOf, type SheetSpec } from '../../core/workbook/sheet-spec';
import { mentionOf } from '../../core/workbook/tab-mention';
import type { Book } from '../read/book';
import type { SheetEntry } from '../read/workbook-part';
import { knownTables } from './table';

/** The sheets that do not stay as they are: those that are taken away, and what is written on others. */
export interface Going {
  readonly leaving: ReadonlySet<SheetEntry>;
  readonly rewritten: ReadonlyMap<SheetEntry, SheetSpec>;
}

/**
 * Whether a formula or a name that stays refers to a tab or its table: a file that refers to a sheet that is gone is
 * damaged to Excel.
 */
export function isReferredTo(book: Book, tab: SheetEntry, { leaving, rewritten }: Going): boolean {
  const { sheets, definedNames } = book.workbook;
  const tables = knownTables(book.parts, book.workbook).filter(({ sheetPart }) => sheetPart === tab.part);
  const refers = mentionOf(
    tab.name,
    tables.map(({ name }) => name),
  );
  // Names that begin with an underscore are Excel's and ours, and leave with the tab.
  const names = definedNames.filter(({ name, scope }) => scope !== tab.index && !name.startsWith('_'));
  if (names.some(({ reference }) => refers(reference))) return true;
  const formulasOn = (sheet: SheetEntry): readonly string[] => {
    const spec = rewritten.get(sheet);
    return spec ? formulasOf(spec) : Object.values(book.body(sheet).formulas);
  };
  return sheets.some((sheet) => !leaving.has(sheet) && formulasOn(sheet).some(refers));
}
