/** What no reader has read: nothing inside the form is skipped silently. */
import type { UnreadText } from '../plan/datum';
import type { Coverage } from './sheet/coverage';
import { trimmed } from './sheet/lines';
import { isBlankText } from './phrases/blank-text';
import type { Region } from './locate/regions';

/** One report a row, which quotes all of it that was left. Dashes and leaders in place of nothing say nothing. */
export function leftovers(regions: readonly Region[], coverage: Coverage): UnreadText[] {
  const unread: UnreadText[] = [];
  for (const { grid, top, bottom } of regions) {
    const ofSheet = coverage.of(grid);
    for (let row = top; row <= bottom; row += 1) {
      const cells = ofSheet.unclaimed(row);
      if (cells.length === 0) continue;
      const left = cells.filter(({ text }) => !isBlankText(text));
      const [first] = left;
      if (!first) continue;
      unread.push({ text: left.map(({ text }) => trimmed(text)).join(' '), ...grid.place(row, first.column) });
    }
  }
  return unread;
}
