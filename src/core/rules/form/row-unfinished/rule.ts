import type { Plan } from '../../../plan/plan';
import type { OpenRow } from '../../../plan/project-table';
import { tally } from '../../../plan/tally';
import { isRead } from '../../analysis/declared';
import type { Rule } from '../../rule';

export const order = 283;

/**
 * A row with the beginning of a name, or words in place of one, and no data: it is no project yet. One finding a row,
 * a note only if 3.1 and the table have no project there.
 */
export const rule: Rule = {
  meta: { id: 'row-unfinished', family: 'form', severity: 'warning', fix: 'none' },
  *check(plan) {
    const unfinished = plan.openRows.filter(({ kind }) => kind === 'unfinished');
    for (const row of unfinished) {
      const { sheet, cell, text } = row;
      const isCounted = countsThem(plan, row, unfinished);
      const isNote = !isCounted && isAlone(plan, row);
      yield {
        ...{ sheet, cell, data: { text } },
        ...(isCounted && { message: 'row-unfinished-counted' }),
        ...(isNote && { severity: 'info' }),
      };
    }
  },
};

/** Whether 3.1 agrees with the table if the unfinished rows of the same guideline are counted. */
function countsThem(plan: Plan, { subPlan, guideline }: OpenRow, unfinished: readonly OpenRow[]): boolean {
  if (subPlan === null || guideline === null) return false;
  const isSame = (each: OpenRow): boolean => each.subPlan === subPlan && each.guideline === guideline;
  const slots = plan.counts?.subPlans.find((each) => each.subPlan === subPlan)?.guidelines;
  const declared = slots?.find((slot) => slot.guideline === guideline)?.declared ?? null;
  const listed = tally(plan).guideline(subPlan, guideline);
  return isRead(declared) && declared.value === listed + unfinished.filter(isSame).length;
}

function isAlone(plan: Plan, { subPlan, guideline }: OpenRow): boolean {
  return subPlan !== null && guideline !== null && tally(plan).guideline(subPlan, guideline) === 0;
}
