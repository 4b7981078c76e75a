/** An office's own people: whom a text about people counts as them, and how many there are. */
import type { Plan } from '../../plan/plan';
import { comparisonKey } from '../../text/comparison-key';
import { memoize } from '../../text/memoize';
import { OFFICES_BY_STAFF, STAFF, STAFF_OF_OTHERS } from '../data/staff-words';

const OWN = new RegExp(STAFF.join('|'));

/**
 * Whether a text mentions the staff of the office of that name alone. A school's teachers are its own, and another
 * office's are not.
 */
export const ownStaffOf = memoize((office): ((text: string) => boolean) => {
  const name = comparisonKey(office);
  const own = OFFICES_BY_STAFF.filter((each) => each.office.test(name)).flatMap(({ staff }) => staff);
  const isOwn = own.length === 0 ? OWN : new RegExp([...STAFF, ...own].join('|'));
  const others = new RegExp(STAFF_OF_OTHERS.filter((word) => !own.includes(word)).join('|'));
  return (text) => isOwn.test(text) && !others.test(text);
});

/** Everybody whom part 2 counts as personnel; null if one of the numbers cannot be read, or there is none. */
export function personnelOf({ baseline }: Plan): number | null {
  if (!baseline) return null;
  const stated = baseline.total?.personnel?.value ?? null;
  const rows = baseline.rows.map(({ personnel }) => personnel?.value ?? null);
  const sum = rows.reduce<number | null>((total, each) => (total === null || each === null ? null : total + each), 0);
  return rows.length === 0 || sum === null ? stated : Math.max(sum, stated ?? 0);
}
