/** The offer to correct declared counts: all the slots that say the same fault, in one. */
import type { Datum } from '../../plan/datum';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Fix } from '../finding';
import { slotChange } from './slot-change';

export interface SlotCount {
  readonly slot: Datum<number>;
  readonly count: number;
}

/** No offer if one of the slots cannot be written: half of a correction is a new fault. */
export function declareFix(workbook: WorkbookSnapshot, counts: readonly SlotCount[]): Fix[] {
  const changes = counts.flatMap(({ slot, count }) => slotChange(workbook, slot, count) ?? []);
  const [first] = counts;
  if (!first || changes.length < counts.length) return [];
  const data = { found: first.slot.value, expected: first.count };
  return [{ kind: 'offer', message: 'declare-listed', data, changes }];
}
