import type { SheetSpec } from '../../core/workbook/sheet-spec';
import type { Package } from '../opc/package';
import { ownTab, readWorkbookPart } from '../read/workbook-part';
import { knownTables } from './table';

/**
 * The specs with names for their tables that nothing else in the workbook has: a copy that a person made of a tab of
 * ours keeps the name, and Excel allows each only once. Formulas of all the specs follow.
 */
export function withFreeTableNames(parts: Package, specs: readonly SheetSpec[]): SheetSpec[] {
  const workbook = readWorkbookPart(parts);
  const rewritten = new Set(specs.map(({ id }) => ownTab(workbook, id)?.part));
  const used = new Set([
    ...knownTables(parts, workbook)
      .filter(({ sheetPart }) => !rewritten.has(sheetPart))
      .map(({ name }) => name.toLowerCase()),
    ...workbook.definedNames.map(({ name }) => name.toLowerCase()),
  ]);
  const renamed = new Map<string, string>();
  for (const { table } of specs) {
    if (!table) continue;
    let name = table.name;
    for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${table.name}_${n}`;
    used.add(name.toLowerCase());
    if (name !== table.name) renamed.set(table.name, name);
  }
  return renamed.size === 0 ? [...specs] : specs.map((spec) => rename(spec, renamed));
}

function rename(spec: SheetSpec, names: ReadonlyMap<string, string>): SheetSpec {
  const table = spec.table && { ...spec.table, name: names.get(spec.table.name) ?? spec.table.name };
  const inFormula = (formula: string): string =>
    formula.replace(/"(?:[^"]|"")*"|\b[A-Za-z_]\w*(?=\[)/g, (word) => names.get(word) ?? word);
  const rows = spec.rows.map((row) =>
    row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: inFormula(cell.formula) })),
  );
  return { ...spec, table, rows };
}
