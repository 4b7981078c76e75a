import type { Package } from '../opc/package';
import { ownTab, readWorkbookPart } from '../read/workbook-part';
import { knownTables } from './table';

/** The names of tables and cells, and which of them are of the tables on tabs of ours. */
export interface TableNames {
  readonly taken: readonly string[];
  /** By the tab's id. */
  readonly present: ReadonlyMap<string, string>;
}

/** `ids`: the tabs that are rewritten in place. */
export function tableNames(parts: Package, ids: readonly string[]): TableNames {
  const workbook = readWorkbookPart(parts);
  const tables = knownTables(parts, workbook);
  const present = ids.flatMap((id): [string, string][] => {
    const tab = ownTab(workbook, id);
    const table = tab && tables.find(({ sheetPart }) => sheetPart === tab.part);
    return table ? [[id, table.name]] : [];
  });
  return { taken: [...tables, ...workbook.definedNames].map(({ name }) => name), present: new Map(present) };
}
