/** Which of the rows that we wrote each row of a tab is: a person may have sorted the table, and taken rows away. */
import type { RecordedCell, TabRecord } from './record';

/** The cells of a row that hold something. */
export interface PresentRow {
  readonly row: number;
  readonly cells: readonly PresentCell[];
}

export interface PresentCell {
  readonly column: number;
  readonly cell: RecordedCell;
}

/**
 * Present row → row as it was written, for those that hold nothing but what was written together on one row, as a whole
 * or in part. The rows of the table's body in any order, the others in theirs; each is found once.
 */
export function matchRows(record: TabRecord, present: readonly PresentRow[]): Map<number, number> {
  const matcher = new Matcher(record);
  const found = new Map<number, number>();
  const open = present.filter(({ row, cells }) => {
    const match = matcher.take(cells, true) ?? matcher.takeOutside(cells);
    if (match !== null) found.set(row, match);
    return match === null;
  });
  // Of what is there in part only, each takes what whole rows have left.
  for (const { row, cells } of open) {
    const match = matcher.take(cells, false);
    if (match !== null) found.set(row, match);
  }
  return found;
}

class Matcher {
  /** By cell: the rows with such a cell, from the first. */
  private readonly rows = new Map<string, number[]>();
  private readonly taken = new Set<number>();
  /** The rows outside the table's body up to here are passed. */
  private passed = -1;

  constructor(private readonly record: TabRecord) {
    record.rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (!cell) return;
        const key = keyOf({ column, cell });
        const rows = this.rows.get(key);
        if (rows) rows.push(row);
        else this.rows.set(key, [row]);
      });
    });
  }

  /** A row with these cells, and no others if the match must be whole. In part, only one of the table's body. */
  take(cells: readonly PresentCell[], isWhole: boolean): number | null {
    return this.first(cells, (row) => {
      const isInBody = this.isInBody(row);
      if (!isWhole) return isInBody && !this.taken.has(row);
      return this.filled(row) === cells.length && (isInBody ? !this.taken.has(row) : row > this.passed);
    });
  }

  /** A row outside the table's body with these cells, as a whole or in part. */
  takeOutside(cells: readonly PresentCell[]): number | null {
    return this.first(cells, (row) => !this.isInBody(row) && row > this.passed);
  }

  private first(cells: readonly PresentCell[], isFree: (row: number) => boolean): number | null {
    const lists = cells.map((cell) => this.rows.get(keyOf(cell)) ?? []);
    const shortest = lists.reduce((short, list) => (list.length < short.length ? list : short), lists[0] ?? []);
    const row = shortest.find((each) => isFree(each) && this.has(each, cells));
    if (row === undefined) return null;
    if (this.isInBody(row)) this.taken.add(row);
    else this.passed = row;
    return row;
  }

  private has(row: number, cells: readonly PresentCell[]): boolean {
    const line = this.record.rows[row] ?? [];
    return cells.every(({ column, cell }) => isSame(line[column] ?? null, cell));
  }

  private filled(row: number): number {
    return (this.record.rows[row] ?? []).reduce((sum, cell) => sum + (cell ? 1 : 0), 0);
  }

  private isInBody(row: number): boolean {
    const { body } = this.record;
    return body !== null && row >= body.first && row <= body.last;
  }
}

/** Whether a cell holds what was written, its references aside. */
export function isSame(written: RecordedCell | null, present: RecordedCell): boolean {
  return written !== null && written.kind === present.kind && written.hash === present.hash;
}

function keyOf({ column, cell: { kind, hash } }: PresentCell): string {
  return `${column} ${kind} ${hash}`;
}
