import type { PeopleEntry } from '../../../plan/parts';
import { STAFF, STAFF_OF_OTHERS } from '../../data/staff-words';
import type { Rule } from '../../rule';

export const order = 210;

const OWN = new RegExp(STAFF.join('|'));
const OTHERS = new RegExp(STAFF_OF_OTHERS.join('|'));

/** More of a unit's own staff are to be reached than it has. Staff of schools and partners are not its personnel. */
export const rule: Rule = {
  meta: { id: 'base-staff-over-personnel', family: 'base', severity: 'warning', fix: 'none' },
  *check({ baseline: base }) {
    for (const { personnel, people } of base?.rows ?? []) {
      const staff = (people ?? []).filter(isStaff);
      const [first] = staff;
      const found = staff.reduce((sum, { value }) => sum + (value ?? 0), 0);
      if (!first || personnel?.value == null || found <= personnel.value) continue;
      const { sheet, cell } = personnel;
      yield {
        sheet: first.sheet,
        cell: first.cell,
        data: { found, expected: personnel.value },
        related: [{ sheet, cell }],
      };
    }
  },
};

function isStaff({ label, group }: PeopleEntry): boolean {
  return group !== 'partner' && OWN.test(label) && !OTHERS.test(label);
}
