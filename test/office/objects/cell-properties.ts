/** Range.getCellProperties and setCellProperties, as far as formats go. */
import type { RangeIndex } from '../../../src/core/workbook/address';
import { cellAt, DEFAULT_FORMATS, ensureCell, type CellModel, type SheetModel } from '../model';
import { OfficeError } from '../wire';
import { checkWritable } from './area';
import { eachCell } from './cells';

/** `options` is the shape asked for: `{format: {font: {name: true}}}`. */
export function cellProperties(sheet: SheetModel, range: RangeIndex, options: unknown): unknown[][] {
  const wanted = paths(options, '').flatMap(([path]) => (path === 'format/protection' ? [`${path}/locked`] : [path]));
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      line.push(nest(wanted.map((path) => [path, formatOf(cellAt(sheet, row, column), path)])));
    }
    rows.push(line);
  }
  return rows;
}

export function setCellProperties(sheet: SheetModel, range: RangeIndex, properties: unknown): void {
  checkWritable(sheet, 'Range.setCellProperties');
  eachCell(range, properties, (row, column, value) => {
    for (const [path, setting] of paths(value, '')) ensureCell(sheet, row, column).format.set(key(path), setting);
  });
}

function formatOf(cell: CellModel | undefined, path: string): unknown {
  const set = cell?.format.get(key(path));
  if (set !== undefined) return set;
  return DEFAULT_FORMATS.get(key(path)) ?? null;
}

/** `format/font/name` → `Font.Name`, the name of the same setting in RangeFormat. */
function key(path: string): string {
  const [first, ...rest] = path.split('/');
  if (first !== 'format') throw new OfficeError('InvalidArgument', 'Range.getCellProperties');
  return rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('.');
}

function paths(shape: unknown, prefix: string): [string, unknown][] {
  if (typeof shape !== 'object' || shape === null) return [[prefix, shape]];
  return Object.entries(shape).flatMap(([name, inner]) => paths(inner, prefix ? `${prefix}/${name}` : name));
}

function nest(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    const parts = path.split('/');
    let at = root;
    for (const part of parts.slice(0, -1)) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    at[parts.at(-1) ?? ''] = value;
  }
  return root;
}
