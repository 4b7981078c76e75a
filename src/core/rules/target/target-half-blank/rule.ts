import type { TargetValue } from '../../../plan/parts';
import { isUncalculated } from '../../analysis/uncalculated';
import type { Rule } from '../../rule';
import { isUnset, planValues } from '../goal-projects';

export const order = 635;

/**
 * A row of part 4 that counts places and people, and only one of them is filled in this year. A dash is an answer. A row
 * without any target has its own finding.
 */
export const rule: Rule = {
  meta: { id: 'target-half-blank', family: 'target', severity: 'warning', fix: 'none' },
  *check({ targets, year }, { workbook }) {
    const planned = targets?.planYear?.value ?? year?.value ?? null;
    for (const row of targets?.rows ?? []) {
      if (planValues(row).every(isUnset)) continue;
      for (const { unit, plan, result } of row.row === null ? [] : row.measures) {
        if (unit === null || !plan || !isBlank(plan) || isUncalculated(workbook, plan)) continue;
        yield {
          sheet: plan.sheet,
          cell: plan.cell,
          ...(planned === null && { message: 'target-half-blank-undated' }),
          data: { row: row.row, unit, year: planned },
          related: result && isBlank(result) ? [{ sheet: result.sheet, cell: result.cell }] : [],
        };
      }
    }
  },
};

function isBlank({ value, reason }: TargetValue): boolean {
  return value === null && reason === 'blank';
}
