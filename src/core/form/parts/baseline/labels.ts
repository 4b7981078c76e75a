/** What the headers and the fixed words of part 2 mean, on comparison keys. */
import type { PeopleGroup } from '../../../plan/parts';
import { memoize } from '../../../text/memoize';
import { oneOf } from '../../../text/patterns';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { BaselineColumn } from '../../vocabulary/part-words';
import type { HeaderMeaning } from '../shared/part-table';

const { headers, sum, sumLabel, summed, all, carried, sumLine, target, partners } = PHASE_2.baseline;

/** The headers of parts of a number of people, and of their sum; the words of a group and nothing else. */
export const { partHeader: PART_HEADER, wholeHeader: WHOLE_HEADER, groupHeading: GROUP_HEADING } = PHASE_2.baseline;

export const baselineHeader = memoize(
  (key): HeaderMeaning<BaselineColumn> => headers.find(([words]) => words.test(key))?.[1] ?? null,
);

/** A name that only takes a sum over to the next page. */
export const CARRIED = new RegExp(`^${carried.source}$`);
/** A sum's name: `รวมทั้งสิ้น`, `รวมบุคลากร`, `รวม ๑`, `รวม (๑)+(๒)`, `ยอดยกไป`. Names of units may begin with รวม too (รวมใจ). */
const SUM_ROW = new RegExp(`^${sumLabel.source}(?:${oneOf(summed)}|[0-9()+.,:/…-])*$|${CARRIED.source}`);
/** The name of a sum of all units. */
export const GRAND_TOTAL = new RegExp(`^${sumLabel.source}.*${oneOf(all)}`);

/** Whether a name is that of a sum; `names`: the keys of the names above it, which it may repeat (`รวมสำนักงาน ก`). */
export function isSumName(key: string, names: ReadonlySet<string>): boolean {
  return SUM_ROW.test(key) || (key.startsWith(sum) && names.has(key.slice(sum.length)));
}

/** A line of the third column that states the sum of the others. */
export const SUM_LINE = new RegExp(`^${sumLabel.source}${oneOf(sumLine)}*:?[-0-9.…_]`);

/** The group that some words name; null if they name neither, or both as the form's own header does. */
export function groupOf(key: string): PeopleGroup | null {
  const isTarget = key.includes(target);
  const isPartner = partners.some((word) => key.includes(word));
  if (isTarget === isPartner) return null;
  return isTarget ? 'target' : 'partner';
}
