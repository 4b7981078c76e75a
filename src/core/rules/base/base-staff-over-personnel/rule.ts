import type { PeopleEntry } from '../../../plan/parts';
import { ownStaffOf } from '../../analysis/own-staff';
import type { Rule } from '../../rule';

export const order = 210;

/** A plan means to reach more of a unit's own staff than it has. Staff of schools and partners are not its personnel. */
export const rule: Rule = {
  meta: { id: 'base-staff-over-personnel', family: 'base', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const { unit, personnel, people } of plan.baseline?.rows ?? []) {
      const isOwn = ownStaffOf(unit.value ?? plan.agency?.value ?? '');
      const isStaff = ({ label, group }: PeopleEntry): boolean => group !== 'partner' && isOwn(label);
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
