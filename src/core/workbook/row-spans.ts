/** Rows in runs. */
import type { RowSpan } from './snapshot';

export function rowsIn({ top, bottom }: RowSpan): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** Rows in ascending order as runs of neighbours. */
export function spansOf(rows: readonly number[]): RowSpan[] {
  const spans: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else spans.push({ top: row, bottom: row });
  }
  return spans;
}
