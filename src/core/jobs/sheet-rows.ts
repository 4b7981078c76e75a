/** The rows of one worksheet, and what identifies each: a project's title and period, or the row's first text. */
import type { Plan } from '../plan/plan';
import type { Project } from '../plan/project';
import type { TableHead } from '../plan/project-table';
import { cellName, parseCell, type CellIndex, type RangeIndex } from '../workbook/address';
import { rangeOf, type Anchor, type CellOrMerge } from '../workbook/change';
import { rowKeysOf, type RowKeys } from '../workbook/row-keys';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';

export class SheetRows {
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

  /**
   * The cells by whose texts the place is known: those that identify its row, the header above it, and the cell itself.
   * An empty cell without a header is under the nearest text above it. What a formula comes to may change though nobody
   * edits the worksheet, so a formula counts only if it gives a project's title or period.
   */
  landmarks({ row, column }: CellIndex): CellIndex[] {
    const own = { row, column };
    const head = this.headOf({ top: row, left: column, bottom: row, right: column });
    const header = head ? parseCell(head.cell) : this.isText(own) ? null : this.textAbove(own);
    const project = this.projectAt(row);
    const names = project ? projectCells(project).flatMap((cell) => parseCell(cell) ?? []) : this.firstText(row);
    return [...names, ...[own, ...(header ? [header] : [])].filter((cell) => this.isText(cell))];
  }

  /** What the cell holds; null if nothing. */
  value({ row, column }: CellIndex): CellValue {
    const { origin, values } = this.sheet;
    return values[row - origin.row]?.[column - origin.column] ?? null;
  }

  private isText(cell: CellIndex): boolean {
    return this.value(cell) !== null && this.sheet.formulas[cellName(cell.row, cell.column)] === undefined;
  }

  private firstText(row: number): CellIndex[] {
    const { origin, values } = this.sheet;
    const cells = (values[row - origin.row] ?? []).map((_, index) => ({ row, column: origin.column + index }));
    return cells.filter((cell) => this.isText(cell)).slice(0, 1);
  }

  private textAbove({ row, column }: CellIndex): CellIndex | null {
    for (let above = row - 1; above >= this.sheet.origin.row; above -= 1) {
      if (this.isText({ row: above, column })) return { row: above, column };
    }
    return null;
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
function projectColumns(project: Project, together: readonly CellOrMerge[]): number[] {
  const [title = '', period] = projectCells(project);
  const isWritten = together.some((change) => change.kind === 'cell' && change.cell === period);
  const cells = period === undefined || isWritten ? [title] : [title, period];
  return [...new Set(cells.flatMap((cell) => parseCell(cell)?.column ?? []))];
}

/** The cells of a project's title and, if it has one, of its period. */
function projectCells({ cell, periods, quarters }: Project): string[] {
  const period = periods.find(({ where }) => where === 'column')?.cell ?? quarters.periodCell?.cell;
  return period === undefined ? [cell] : [cell, period];
}
