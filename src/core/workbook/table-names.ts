/** Names of the tables on summary tabs. */
import type { SheetSpec } from './sheet-spec';

/**
 * The specs with names for their tables that are none of `taken`: a table of the user's may have the name, or a copy that
 * a person made of a tab of ours, and Excel allows each name only once, without case. A tab that is rewritten keeps the
 * name that its table has (by the tab's id): formulas of the user's may count over it. Formulas of all the specs follow.
 */
export function withFreeTableNames(
  specs: readonly SheetSpec[],
  taken: Iterable<string>,
  present: ReadonlyMap<string, string>,
): SheetSpec[] {
  const used = new Set([...taken, ...present.values()].map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const { id, table } of specs) {
    if (!table) continue;
    const kept = present.get(id);
    let name = kept ?? table.name;
    for (let n = 2; kept === undefined && used.has(name.toLowerCase()); n += 1) name = `${table.name}_${n}`;
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
