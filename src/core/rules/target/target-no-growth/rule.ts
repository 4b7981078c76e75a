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
      const { plan, result, unit } = stagnant(row) ?? {};
      if (!plan || !result || row.row === null) continue;
      const isBelow = plan.value !== result.value;
      const message = planned === null ? 'target-no-growth-undated' : isBelow ? 'target-no-growth-below' : undefined;
      yield {
        sheet: plan.sheet,
        cell: plan.cell,
        ...(message && { message }),
        data: {
          ...{ year: planned, last: planned === null ? null : planned - 1, row: row.row },
          ...{ found: plan.value, result: result.value, unit: unit ?? plan.unit },
        },
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
