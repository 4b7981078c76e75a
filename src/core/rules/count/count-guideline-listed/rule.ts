import type { Plan } from '../../../plan/plan';
import { guidelineOf } from '../../../plan/framework';
import { tally } from '../../../plan/tally';
import type { Place } from '../../../workbook/snapshot';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';
import { declareFix, type SlotCount } from '../../fixes/declare-fix';
import {
  guidelineDifferences,
  guidelineSum,
  isHeadingMissing,
  isRead,
  outside,
  place,
  sumOf,
  type GuidelineDifference,
} from '../../analysis/declared';

export const order = 250;

/**
 * A guideline's declared count against the projects listed under it. One missing project is one finding: the
 * sub-plan's and the total's counts, and the heading in the table, are its related places.
 */
export const rule: Rule = {
  meta: { id: 'count-guideline-listed', family: 'count', severity: 'error', fix: 'offer' },
  *check(plan, { workbook }) {
    for (const difference of guidelineDifferences(plan)) {
      const { subPlan, guideline, slot, listed } = difference;
      if (isHeadingMissing(plan, subPlan, guideline)) continue;
      // Projects of the sub-plan that are under no guideline are reported separately, and may belong to this one.
      if (slot.value > listed && slot.value - listed <= outside(plan, subPlan)) continue;
      const headings = headingsOf(plan, subPlan, guideline);
      yield {
        ...place(slot),
        data: { subPlan, guideline, section: sectionOf(plan, subPlan, guideline), found: slot.value, expected: listed },
        related: [...consequences(plan, subPlan), ...headings],
        fixes: [...declareFix(workbook, corrections(plan, difference)), ...lookFix(slot.value, listed, headings)],
      };
    }
  },
};

/** Slots above the guideline's that disagree with the table too. */
function consequences(plan: Plan, subPlan: number): Place[] {
  const listed = tally(plan);
  const declared = plan.counts?.subPlans.find((each) => each.subPlan === subPlan)?.declared ?? null;
  const total = plan.counts?.total ?? null;
  return [
    ...(isRead(declared) && declared.value !== listed.subPlan(subPlan) ? [place(declared)] : []),
    ...(isRead(total) && total.value !== listed.total ? [place(total)] : []),
  ];
}

/** The guideline's slot as the table has it, and the sums above it that add up now and would not after that. */
function corrections(plan: Plan, { subPlan, slot, listed }: GuidelineDifference): SlotCount[] {
  const { counts } = plan;
  const change = listed - slot.value;
  const own = counts?.subPlans.find((each) => each.subPlan === subPlan);
  const result: SlotCount[] = [{ slot, count: listed }];
  if (!counts || !own || !isRead(own.declared) || guidelineSum(own) !== own.declared.value) return result;
  result.push({ slot: own.declared, count: own.declared.value + change });
  const sum = sumOf(counts.subPlans.map(({ declared }) => declared));
  if (isRead(counts.total) && counts.total.value === sum) {
    result.push({ slot: counts.total, count: counts.total.value + change });
  }
  return result;
}

/** The other side may be wrong: a project that was left out of the table, or one too many in it. */
function lookFix(found: number, expected: number, [heading]: readonly Place[]): Fix[] {
  if (!heading) return [];
  const message = found > expected ? 'add-project' : 'look-projects';
  return [{ kind: 'offer', message, data: { count: Math.abs(found - expected) }, changes: [], goTo: heading }];
}

/** The number of its heading in the table, or on the form. */
function sectionOf(plan: Plan, subPlan: number, guideline: number): string {
  const heading = plan.headings.find((each) => each.subPlan === subPlan && each.guideline === guideline);
  return heading?.section ?? guidelineOf(plan.framework, subPlan, guideline)?.section ?? '-';
}

function headingsOf(plan: Plan, subPlan: number, guideline: number): Place[] {
  return plan.headings
    .filter((heading) => heading.subPlan === subPlan && heading.guideline === guideline)
    .slice(0, 1)
    .map(place);
}
