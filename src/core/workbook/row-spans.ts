/** Rows in runs. */
import type { RowSpan } from './snapshot';

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
