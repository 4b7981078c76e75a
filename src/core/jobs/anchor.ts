/** Ties changes to the rows that they were derived from, so that a host finds these rows again before it writes. */
import type { Plan, Project, TableHead } from '../plan/plan';
import type { Fix } from '../rules/finding';
import { parseCell, parseRange, type RangeIndex } from '../workbook/address';
import { isCellOrMerge, type Anchor, type CellOrMerge, type Change } from '../workbook/change';
import { rowKeysOf, type RowKeys } from '../workbook/row-keys';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** Gives changes of cells and merges the anchor of their row, as the workbook was when they were derived. */
export class Anchorer {
  private readonly sheets = new Map<string, SheetRows | null>();

  constructor(
    private readonly plan: Plan,
    private readonly workbook: WorkbookSnapshot,
  ) {}

  changes(changes: readonly Change[]): readonly Change[] {
    if (!changes.some(isCellOrMerge)) return changes;
    const written = changes.filter(isCellOrMerge);
    return changes.map((change) => (isCellOrMerge(change) ? this.anchored(change, written) : change));
  }

  /** The fixes with all their changes anchored. */
  fixes(fixes: readonly Fix[]): readonly Fix[] {
    return fixes.map((fix) => ({ ...fix, changes: this.changes(fix.changes) }));
  }

  private anchored(change: CellOrMerge, together: readonly CellOrMerge[]): CellOrMerge {
    const range = rangeOf(change);
    const anchor = range && this.sheet(change.sheet)?.anchor(change, range, together);
    return anchor ? { ...change, anchor } : change;
  }

  private sheet(name: string): SheetRows | null {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const sheet = this.workbook.sheets.find((each) => each.name === name);
    const rows = sheet ? new SheetRows(sheet, this.plan) : null;
    this.sheets.set(name, rows);
    return rows;
  }
}

/** The rows of one worksheet, and what identifies each. */
class SheetRows {
  private readonly keys = new Map<string, RowKeys>();
  /** Of this sheet, in the order of their rows. */
  private readonly projects: readonly { readonly row: number; readonly project: Project }[];
  private readonly heads: ReadonlyMap<number, readonly { readonly row: number; readonly head: TableHead }[]>;
  private readonly tables: Plan['extents'];

  constructor(
    private readonly sheet: SheetSnapshot,
    plan: Plan,
  ) {
    const { name } = sheet;
    this.projects = plan.projects
      .filter((project) => project.sheet === name)
      .flatMap((project) => {
        const at = parseCell(project.cell);
        return at ? [{ row: at.row, project }] : [];
      })
      .sort((a, b) => a.row - b.row);
    const heads = new Map<number, { row: number; head: TableHead }[]>();
    for (const head of plan.heads) {
      const at = head.sheet === name ? parseCell(head.cell) : null;
      if (at) heads.set(at.column, [...(heads.get(at.column) ?? []), { row: at.row, head }]);
    }
    this.heads = heads;
    this.tables = plan.extents.filter(({ part, sheet: other }) => part === 'projects' && other === name);
  }

  anchor(change: CellOrMerge, range: RangeIndex, together: readonly CellOrMerge[]): Anchor {
    const project = this.projectAt(range.top);
    const rows = this.rowKeys(project ? projectColumns(project, together) : this.ownColumns(change, range, together));
    const head = this.headOf(range);
    return { rows, ...(head && { head: { cell: head.cell, value: head.value } }) };
  }

  /** The project whose rows hold this one. */
  private projectAt(row: number): Project | null {
    if (!this.tables.some(({ top, bottom }) => top <= row && row <= bottom)) return null;
    let [low, high] = [0, this.projects.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.projects[middle]?.row ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return this.projects[low - 1]?.project ?? null;
  }

  /**
   * Outside the project table a row is known by its first text that is not changed, such as a label. A cell that is
   * empty says nothing of its place, so that its row is known by all its texts.
   */
  private ownColumns(change: CellOrMerge, { top, left }: RangeIndex, together: readonly CellOrMerge[]): number[] {
    const { origin, values } = this.sheet;
    const changed = new Set(
      together.flatMap((change) => {
        const range = rangeOf(change);
        return change.sheet === this.sheet.name && range?.top === top ? range.left : [];
      }),
    );
    const filled = (values[top - origin.row] ?? []).flatMap((value, index) =>
      value === null ? [] : [origin.column + index],
    );
    const kept = filled.filter((column) => !changed.has(column));
    const isEmpty = change.kind === 'cell' && change.before.value === null && change.before.formula === undefined;
    if (kept.length > 0) return isEmpty ? kept : kept.slice(0, 1);
    return filled.length > 0 ? filled.slice(0, 1) : [left];
  }

  private rowKeys(columns: readonly number[]): RowKeys {
    const name = columns.join();
    let keys = this.keys.get(name);
    if (!keys) {
      keys = rowKeysOf(this.sheet, columns);
      this.keys.set(name, keys);
    }
    return keys;
  }

  private headOf({ top, left }: RangeIndex): TableHead | null {
    if (!this.tables.some((table) => table.top <= top && top <= table.bottom)) return null;
    return (
      this.heads
        .get(left)
        ?.filter(({ row }) => row < top)
        .at(-1)?.head ?? null
    );
  }
}

/** A project is known by its title and its period, or by its title alone if the period itself is written. */
function projectColumns({ cell, periods, quarters }: Project, together: readonly CellOrMerge[]): number[] {
  const period = periods.find(({ where }) => where === 'column')?.cell ?? quarters.periodCell?.cell;
  const isWritten = together.some((change) => change.kind === 'cell' && change.cell === period);
  const columns = [cell, isWritten ? undefined : period].flatMap((address) =>
    address === undefined ? [] : (parseCell(address)?.column ?? []),
  );
  return [...new Set(columns)];
}

function rangeOf(change: CellOrMerge): RangeIndex | null {
  return parseRange(change.kind === 'cell' ? change.cell : change.range);
}
