/** Texts that a merge hides: they decide nothing, and are not passed over silently. */
import type { UnreadText } from '../plan/datum';
import { trimmed } from './sheet/lines';
import { isBlankText } from './phrases/blank-text';
import type { Region } from './locate/regions';

export function beneathMerges(regions: readonly Region[]): UnreadText[] {
  const hidden: UnreadText[] = [];
  for (const { grid, top, bottom } of regions) {
    for (let row = top; row <= bottom; row += 1) {
      for (const { column, text } of grid.beneath(row)) {
        if (!isBlankText(text)) hidden.push({ text: trimmed(text), ...grid.place(row, column) });
      }
    }
  }
  return hidden;
}
