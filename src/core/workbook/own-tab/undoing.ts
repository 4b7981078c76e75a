/** Changes that undo the writing of summary tabs. */
import { cellName, parseRange, rangeName } from '../address';
import type { Change, OwnerChange, SheetChange, SheetRemoval } from '../change';
import { meaningOf } from '../formula/meaning';
import { formulasOf, type SheetSpec, type SpecCell, type SpecTable } from '../sheet-spec';
import { valuesIn } from '../spec-chart';
import { mentionOf } from '../tab-mention';
import type { OwnTab } from './own-tab';
import { readRecord } from './record-text';

/** A tab that was written, or a part of which may have been. */
export interface WrittenTab {
  readonly change: SheetChange;
  /** What was written: the change's own spec, its table renamed if the name was in use. */
  readonly spec: SheetSpec;
  /** Its name; left out by a host that does not show it. */
  readonly name?: string;
  /** Whether it is in the workbook: of one whose writing broke off, only the preserving may have been done. */
  readonly isThere: boolean;
  /** Its earlier state, if it was rewritten in place; null for a tab that was added. */
  readonly before: OwnTab | null;
  /** The tab beside which it was added, with the id that this has now. */
  readonly preserved: { readonly id: string; readonly name: string } | null;
}

/**
 * What undoes the preserving of tabs is applied as a whole or not at all: each formula has the table that it counts
 * over.
 */
const GROUP = 'preserved tabs';

/**
 * In the order to apply it. Added tabs are taken away, and preserved ones become again what they were. Rewritten ones are
 * left as they are, for they are made anew from the plan; only those that count over a tab that replaces a preserved one
 * are put back, for their formulas would lose it.
 */
export function undoingTabs(tabs: readonly WrittenTab[]): Change[] {
  const replaced = tabs.flatMap(({ spec, preserved }) => (preserved && spec.table ? [spec.table.name] : []));
  const restored = tabs.flatMap(({ change, spec, before }): SheetChange[] =>
    before && formulasOf(spec).some(mentionOf(null, replaced))
      ? [{ kind: 'sheet', spec: specOf(before, change.spec), restores: true, group: GROUP }]
      : [],
  );
  return [...restored, ...[...tabs].reverse().flatMap(removal)];
}

/**
 * What takes tabs back that were written though what they refer to had moved: those that were added go, rewritten ones are
 * as they were. Their old formulas may point elsewhere by now, so their results are written instead.
 */
export function takingBackTabs(tabs: readonly WrittenTab[]): Change[] {
  const restored = tabs.flatMap(({ change, before }): SheetChange[] => {
    if (!before) return [];
    const spec = specOf(before, change.spec);
    return [{ kind: 'sheet', spec: { ...spec, rows: spec.rows.map(withoutReferences) }, restores: true }];
  });
  return [...restored, ...[...tabs].reverse().flatMap(removal)];
}

/** The row without formulas that refer to other worksheets. */
function withoutReferences(row: SheetSpec['rows'][number]): (SpecCell | null)[] {
  return row.map((cell) => {
    const references = cell?.formula === undefined ? [] : meaningOf(cell.formula).references;
    if (!cell || !references.some(({ of, part }) => of !== null && part === undefined)) return cell;
    const { formula: _, ...constant } = cell;
    return constant;
  });
}

function removal({ spec: { id }, name, isThere, before, preserved }: WrittenTab): Change[] {
  if (before) return [];
  const removed: SheetRemoval = { kind: 'sheet-removal', id, ...(name !== undefined && { name }) };
  if (!preserved) return isThere ? [removed] : [];
  const owner: OwnerChange = { kind: 'owner', before: preserved.id, after: id, name: preserved.name, group: GROUP };
  return isThere ? [{ ...removed, group: GROUP }, owner] : [owner];
}

/** A tab as it is, as a spec; its looks are those of what was written over it, and its charts if they say the same of it. */
function specOf({ sheet: { name, origin, values, formulas, merges }, stored }: OwnTab, looks: SheetSpec): SheetSpec {
  const rows = Array.from({ length: origin.row + values.length }, (_row, row) =>
    Array.from({ length: looks.widths.length }, (_cell, column): SpecCell | null => {
      const value = values[row - origin.row]?.[column - origin.column] ?? null;
      const formula = formulas[cellName(row, column)];
      const style = looks.rows[row]?.[column]?.style;
      if (value === null && formula === undefined && style === undefined) return null;
      return { value, ...(formula !== undefined && { formula }), ...(style !== undefined && { style }) };
    }),
  );
  const charts = looks.charts.filter(({ categories }) => {
    const texts = (from: SheetSpec['rows']): string => JSON.stringify(valuesIn(from, categories));
    return texts(rows) === texts(looks.rows);
  });
  return { ...looks, name, rows, merges, charts, table: looks.table && tableOf(looks.table, stored) };
}

/** The table over as many rows as the record says. */
function tableOf(table: SpecTable, stored: string | null): SpecTable {
  const body = stored === null ? null : (readRecord(stored)?.body ?? null);
  const range = parseRange(table.range);
  if (!body || !range) return table;
  return { ...table, range: rangeName({ ...range, top: body.first - 1, bottom: body.last }) };
}
