import type { TargetMeasure, TargetsRow } from '../../../plan/parts';
import type { Rule } from '../../rule';
import { isUnset, planValues } from '../goal-projects';

export const order = 650;

/** The plan is not above last year's result. One finding a row; not if the row has no target at all. */
export const rule: Rule = {
  meta: { id: 'target-no-growth', family: 'target', severity: 'info', fix: 'none' },
  *check({ targets, year }) {
    const planned = targets?.planYear?.value ?? year?.value ?? null;
    for (const row of targets?.rows ?? []) {
      const { plan, result } = stagnant(row) ?? {};
      if (!plan || !result) continue;
      yield {
        sheet: plan.sheet,
        cell: plan.cell,
        ...(planned === null && { message: 'target-no-growth-undated' }),
        data: { year: planned, found: plan.value, result: result.value, row: row.row },
        related: result.cell === plan.cell ? [] : [{ sheet: result.sheet, cell: result.cell }],
      };
    }
  },
};

function stagnant(row: TargetsRow): TargetMeasure | undefined {
  if (planValues(row).every(isUnset)) return undefined;
  return row.measures.find(({ plan, result }) => {
    if (plan?.value == null || result?.value == null) return false;
    return result.value > 0 && plan.value <= result.value;
  });
}
