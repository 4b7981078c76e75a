/** Ties changes to the rows that they were derived from, so that a host finds these rows again before it writes. */
import type { Plan } from '../plan/plan';
import type { Fix } from '../rules/finding';
import { isCellOrMerge, rangeOf, type CellOrMerge, type Change } from '../workbook/change';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { SheetRows } from './sheet-rows';

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
