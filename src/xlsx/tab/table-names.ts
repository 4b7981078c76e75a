import type { SheetSpec } from '../../core/workbook/sheet-spec';
import type { Package } from '../opc/package';
import { ownTab, readWorkbookPart } from '../read/workbook-part';
import { knownTables } from './table';

/** Names of tables and cells that tables of `specs` cannot have. */
export function takenNames(parts: Package, specs: readonly SheetSpec[]): string[] {
  const workbook = readWorkbookPart(parts);
  const rewritten = new Set(specs.map(({ id }) => ownTab(workbook, id)?.part));
  const tables = knownTables(parts, workbook).filter(({ sheetPart }) => !rewritten.has(sheetPart));
  return [...tables, ...workbook.definedNames].map(({ name }) => name);
}
