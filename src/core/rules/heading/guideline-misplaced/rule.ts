import { guidelineOf } from '../../../plan/framework';
import type { Plan } from '../../../plan/plan';
import type { GuidelineHeading } from '../../../plan/project';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';
import { misplacedHeadings } from '../../analysis/misplaced';

export const order = 320;

/**
 * The section number and column 1 name different sub-plans, or the goal in column 1 is not the framework's. Where
 * column 1 is wrong for all the headings beside it, that is one finding, shown at column 1.
 */
export const rule: Rule = {
  meta: { id: 'guideline-misplaced', family: 'heading', severity: 'error', fix: 'none' },
  *check(plan) {
    for (const run of runs(plan)) {
      const [first, ...others] = run;
      if (!first) continue;
      const { underSubPlan, goal, subPlan, guideline } = first;
      const group = groupOfAll(plan, run);
      yield {
        ...placeOf(group ?? first),
        data: {
          subPlan,
          guideline: run.map((heading) => heading.guideline).join(', '),
          found: `${underSubPlan ?? '-'}/${goal ?? '-'}`,
          expected: `${subPlan}/${guidelineOf(plan.framework, subPlan, guideline)?.goal ?? '-'}`,
        },
        related: (group ? run : others).map(placeOf),
      };
    }
  },
};

/** Neighbours that are misplaced in the same way. */
function runs(plan: Plan): GuidelineHeading[][] {
  const misplaced = new Set(misplacedHeadings(plan));
  const found: GuidelineHeading[][] = [];
  let open: string | null = null;
  for (const heading of plan.headings) {
    if (!misplaced.has(heading)) {
      open = null;
      continue;
    }
    const { underSubPlan, goal, subPlan, guideline } = heading;
    const key = [underSubPlan, goal, subPlan, guidelineOf(plan.framework, subPlan, guideline)?.goal].join('/');
    if (key === open) found.at(-1)?.push(heading);
    else found.push([heading]);
    open = key;
  }
  return found;
}

/** The cell of column 1 that says it, if no other heading is beside it. */
function groupOfAll({ headings }: Plan, run: readonly GuidelineHeading[]): Place | null {
  const group = run[0]?.group ?? null;
  const isAll = run.length > 1 && headings.every((heading) => heading.group !== group || run.includes(heading));
  return isAll ? group : null;
}

function placeOf({ sheet, cell }: Place): Place {
  return { sheet, cell };
}
