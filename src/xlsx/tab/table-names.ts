import type { Package } from '../opc/package';
import { ownTab, readWorkbookPart } from '../read/workbook-part';
import { knownTables } from './table';

/** Names of tables and cells that tables of tabs cannot have; `ids`: the tabs that are rewritten in place. */
export function takenNames(parts: Package, ids: readonly string[]): string[] {
  const workbook = readWorkbookPart(parts);
  const rewritten = new Set(ids.map((id) => ownTab(workbook, id)?.part));
  const tables = knownTables(parts, workbook).filter(({ sheetPart }) => !rewritten.has(sheetPart));
  return [...tables, ...workbook.definedNames].map(({ name }) => name);
}
