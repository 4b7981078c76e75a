import type { TargetValue } from '../../../plan/parts';
import type { Plan } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';
import { measuredGoals } from '../goal-projects';
import { peopleIn } from './people-in';
import { gather } from '../../../workbook/gather';

export const order = 645;

const PEOPLE = 'คน';
/** People trained by other organisations are not all in the row's own count: only a note. */
const LOOSE_ROW = 5;

interface Largest extends Place {
  readonly people: number;
  readonly title: string;
}

/** Fewer people in a row of part 4 than a single project under its goal is to reach. Places are never compared. */
export const rule: Rule = {
  meta: { id: 'target-below-project', family: 'target', severity: 'warning', fix: 'none' },
  *check(plan) {
    const people = gather(measuredGoals(plan), ({ row, target }) =>
      gather(row.measures, ({ unit, plan: value }) => (unit === PEOPLE && value ? [{ value, target }] : [])),
    );
    if (!people.some(({ value }) => isExact(value))) return;
    const largest = largestByGoal(plan);
    for (const { value, target } of people) {
      const most = largest.get(`${target.subPlan}/${target.goal}`);
      if (!most || !isExact(value) || value.value >= most.people) continue;
      yield {
        sheet: value.sheet,
        cell: value.cell,
        data: { row: target.row, found: value.value, name: most.title, expected: most.people },
        related: [{ sheet: most.sheet, cell: most.cell }],
        ...(target.row === LOOSE_ROW && { severity: 'info' }),
      };
    }
  },
};

/** A dash or 0 is no target, and at least so many may be as many as are needed. */
function isExact(target: TargetValue): target is TargetValue & { readonly value: number } {
  return target.value !== null && target.value > 0 && target.bound === 'exact' && (target.unit ?? PEOPLE) === PEOPLE;
}

function largestByGoal({ projects }: Plan): ReadonlyMap<string, Largest> {
  const largest = new Map<string, Largest>();
  for (const { subPlan, goal, quantity, title } of projects) {
    const people = quantity ? peopleIn(quantity.text) : null;
    const key = `${subPlan}/${goal}`;
    if (!quantity || people === null || people <= (largest.get(key)?.people ?? 0)) continue;
    largest.set(key, { sheet: quantity.sheet, cell: quantity.cell, people, title });
  }
  return largest;
}
