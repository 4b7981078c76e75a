import type { Plan } from '../../../plan/plan';
import type { Project } from '../../../plan/project';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';
import { lostHeadings } from '../../analysis/lost-headings';
import { outsideProjects } from '../outside';
import type { Section } from '../../analysis/sections-missing';

export const order = 300;

/**
 * A heading of the framework that the table lacks. A run of them, as a lost page leaves it, is one finding, with the
 * projects that were under them and what else is left of the page. Not if the heading is there under another number,
 * which
 * is reported separately.
 */
export const rule: Rule = {
  meta: { id: 'guideline-missing', family: 'heading', severity: 'error', fix: 'none' },
  *check(plan) {
    if (!plan.parts.projects) return;
    const { explained } = outsideProjects(plan);
    for (const { run, first, last, at, remains } of lostHeadings(plan)) {
      const isOneSubPlan = first.subPlan === last.subPlan;
      yield {
        ...at,
        ...(!isOneSubPlan && { message: 'guideline-missing-run' }),
        data: isOneSubPlan
          ? { subPlan: first.subPlan, guideline: run.map(({ guideline }) => guideline).join(', ') }
          : {
              subPlan: first.subPlan,
              guideline: first.guideline,
              lastSubPlan: last.subPlan,
              lastGuideline: last.guideline,
            },
        related: [
          ...run.flatMap((section) => declaredPlace(plan, section)),
          ...explained.filter((project) => run.some((section) => isOf(project, section))).map(place),
          ...remains.map(place),
        ],
      };
    }
  },
};

function isOf(project: Project, { subPlan, goal }: Section): boolean {
  return project.subPlan === subPlan && project.goal === goal;
}

function place({ sheet, cell }: Place): Place {
  return { sheet, cell };
}

/** The slot of 3.1 that declares projects for a heading that is not there. */
function declaredPlace(plan: Plan, { subPlan, guideline }: Section): Place[] {
  const slot = plan.counts?.subPlans
    .find((each) => each.subPlan === subPlan)
    ?.guidelines.find((each) => each.guideline === guideline)?.declared;
  return slot && slot.value !== 0 ? [place(slot)] : [];
}
