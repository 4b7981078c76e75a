/** Part 2's total row against the rows above it. */
import type { Datum } from '../../plan/datum';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { slotChange } from '../fixes/slot-change';
import type { Fix } from '../finding';
import type { Report } from '../rule';

/** The sum of the numbers; null if one of them cannot be read, or none is written. A blank one adds nothing. */
export function sumOf(numbers: readonly (Pick<Datum<number>, 'value' | 'reason'> | null)[]): number | null {
  const written = numbers.filter((each) => each !== null && (each.value !== null || each.reason !== 'blank'));
  if (written.length === 0) return null;
  let sum = 0;
  for (const each of written) {
    if (each?.value == null) return null;
    sum += each.value;
  }
  return sum;
}

/** The finding at a total that is not `expected`; either the total or one of its `addends` is wrong. */
export function sumFinding(
  workbook: WorkbookSnapshot,
  total: Datum<number>,
  expected: number,
  addends: readonly Datum<number>[],
): Report {
  const { sheet, cell, value: found } = total;
  const change = slotChange(workbook, total, expected);
  const [first] = addends;
  const write: Fix[] = change
    ? [{ kind: 'offer', message: 'write-sum', data: { found, expected }, changes: [change] }]
    : [];
  const look: Fix[] = first
    ? [
        {
          kind: 'offer',
          message: 'look-addends',
          data: {},
          changes: [],
          goTo: { sheet: first.sheet, cell: first.cell },
        },
      ]
    : [];
  return { sheet, cell, data: { found, expected }, fixes: [...write, ...look] };
}
