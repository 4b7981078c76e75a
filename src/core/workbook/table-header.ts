/** The header of a summary tab's table, as Excel wants it: one text a column, none twice, and a row below. */
import { parseRange, rangeName } from './address';
import type { SheetSpec, SpecCell } from './sheet-spec';

/** The spec with a table as Excel would make it: headers that are empty or there twice get names, as Excel names them. */
export function withTableHeader(spec: SheetSpec): SheetSpec {
  const range = spec.table && parseRange(spec.table.range);
  if (!spec.table || !range) return spec;
  const { top, left, right } = range;
  const bottom = Math.max(range.bottom, top + 1);
  const header = uniqueNames((spec.rows[top] ?? []).slice(left, right + 1), right - left + 1);
  const rows = spec.rows.map((line, row) => {
    if (row !== top) return line;
    const cells = Array.from({ length: Math.max(line.length, right + 1) }, (_, column) => line[column] ?? null);
    return cells.map((cell, column): SpecCell | null => {
      const value = header[column - left];
      return value === undefined || cell?.value === value ? cell : { ...cell, value };
    });
  });
  return { ...spec, rows, table: { ...spec.table, range: rangeName({ ...range, bottom }) } };
}

function uniqueNames(cells: readonly (SpecCell | null)[], count: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const value = cells[index]?.value;
    const wanted = typeof value === 'string' && value !== '' ? value : `Column${index + 1}`;
    let name = wanted;
    for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}
