import { PARTS, type Plan } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';

export const order = 10;

/** A part of the form, or part 3's project table, is on no sheet. Shown at the part that is before its place. */
export const rule: Rule = {
  meta: { id: 'section-missing', family: 'form', severity: 'error', fix: 'none' },
  *check(plan) {
    for (const [index, part] of PARTS.entries()) {
      if (plan.parts[part] === null) yield { ...neighbour(plan, index), data: { part } };
    }
  },
};

function neighbour(plan: Plan, index: number): Place {
  const before = PARTS.slice(0, index).reverse();
  const after = PARTS.slice(index + 1);
  const found = [...before, ...after].map((part) => plan.parts[part]).find((place) => place !== null);
  return found ?? plan.agency ?? { sheet: plan.sheets[0]?.name ?? '', cell: 'A1' };
}
