import { mentionOf } from '../../core/workbook/tab-contents';
import type { Book } from '../read/book';
import type { SheetEntry } from '../read/workbook-part';
import { knownTables } from './table';

/**
 * Whether a formula or a name outside `leaving` refers to a tab or its table: a file that refers to a sheet that is
 * gone is damaged to Excel.
 */
export function isReferredTo(book: Book, tab: SheetEntry, leaving: ReadonlySet<SheetEntry>): boolean {
  const { sheets, definedNames } = book.workbook;
  const tables = knownTables(book.parts, book.workbook).filter(({ sheetPart }) => sheetPart === tab.part);
  const refers = mentionOf(
    tab.name,
    tables.map(({ name }) => name),
  );
  // Names that begin with an underscore are Excel's and ours, and leave with the tab.
  const names = definedNames.filter(({ name, scope }) => scope !== tab.index && !name.startsWith('_'));
  if (names.some(({ reference }) => refers(reference))) return true;
  return sheets.some((sheet) => !leaving.has(sheet) && Object.values(book.body(sheet).formulas).some(refers));
}
