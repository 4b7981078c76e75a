/** The moved cells of a report: where each change was written, if that is not where it was asked for. */
import { cellName, parseCell } from '../workbook/address';
import { isCellOrMerge, type Change } from '../workbook/change';
import type { ApplyReport } from '../workbook/host';
import type { Place } from '../workbook/snapshot';

export class Moved {
  private readonly places: ReadonlyMap<Change, Change>;

  constructor({ moved = [] }: ApplyReport) {
    this.places = new Map(moved.map(({ from, to }) => [from, to]));
  }

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  /** The changes as they were written. */
  changes(changes: readonly Change[]): readonly Change[] {
    return changes.map((change) => this.places.get(change) ?? change);
  }

  /** A place in the row of these changes, as the row is now. */
  place<T extends Place>(place: T, changes: readonly Change[]): T {
    const from = changes.find((change) => this.places.has(change));
    const to = from && this.places.get(from);
    if (!from || !to || !isCellOrMerge(from) || !isCellOrMerge(to)) return place;
    const at = parseCell(place.cell);
    const rows = rowOf(to) - rowOf(from);
    return at ? { ...place, sheet: to.sheet, cell: cellName(at.row + rows, at.column) } : place;
  }
}

function rowOf(change: Extract<Change, { kind: 'cell' | 'merge' }>): number {
  const address = change.kind === 'cell' ? change.cell : change.range;
  return parseCell(address.split(':')[0] ?? '')?.row ?? 0;
}
