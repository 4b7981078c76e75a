import type { GuidelineHeading, Plan } from '../../plan/plan';
import type { Place } from '../../workbook/snapshot';
import type { Rule } from '../rule';
import { hasHeading, sectionsOf, type Section } from './sections-missing';

/** A heading of the framework that the table lacks. A run of them, as a lost page leaves it, is one finding. */
export const guidelineMissing: Rule = {
  meta: { id: 'guideline-missing', family: 'heading', severity: 'error', fix: 'none' },
  *check(plan) {
    if (!plan.parts.projects) return;
    for (const run of runs(plan)) {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) continue;
      const isOneSubPlan = first.subPlan === last.subPlan;
      yield {
        ...placeOf(plan, last),
        ...(!isOneSubPlan && { message: 'guideline-missing-run' }),
        data: isOneSubPlan
          ? { subPlan: first.subPlan, guideline: run.map(({ guideline }) => guideline).join(', ') }
          : {
              subPlan: first.subPlan,
              guideline: first.guideline,
              lastSubPlan: last.subPlan,
              lastGuideline: last.guideline,
            },
        related: run.flatMap((section) => declaredPlace(plan, section)),
      };
    }
  },
};

function runs(plan: Plan): Section[][] {
  const found: Section[][] = [];
  let open = false;
  for (const section of sectionsOf(plan)) {
    const isMissing = !hasHeading(plan, section.subPlan, section.guideline);
    if (isMissing && open) found.at(-1)?.push(section);
    else if (isMissing) found.push([section]);
    open = isMissing;
  }
  return found;
}

/** Where the heading is to be put in: at the next heading of the form that is there, else at the last one. */
function placeOf(plan: Plan, last: Section): Place {
  const sections = sectionsOf(plan);
  const order = (heading: Pick<GuidelineHeading, 'subPlan' | 'guideline'>): number =>
    sections.findIndex((each) => each.subPlan === heading.subPlan && each.guideline === heading.guideline);
  const next = plan.headings.find((heading) => order(heading) > order(last));
  const place = next ?? plan.headings.at(-1) ?? plan.parts.projects;
  return { sheet: place?.sheet ?? '', cell: place?.cell ?? 'A1' };
}

/** The slot of 3.1 that declares projects for a heading that is not there. */
function declaredPlace(plan: Plan, { subPlan, guideline }: Section): Place[] {
  const slot = plan.counts?.subPlans
    .find((each) => each.subPlan === subPlan)
    ?.guidelines.find((each) => each.guideline === guideline)?.declared;
  return slot && slot.value !== 0 ? [{ sheet: slot.sheet, cell: slot.cell }] : [];
}
