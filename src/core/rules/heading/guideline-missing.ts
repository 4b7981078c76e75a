import type { GuidelineHeading, Plan, Project } from '../../plan/plan';
import type { Place } from '../../workbook/snapshot';
import type { Rule } from '../rule';
import { duplicates } from './duplicates';
import { misplacedHeadings } from './misplaced';
import { outsideProjects } from './outside';
import { sectionsMissing, sectionsOf, type Section } from './sections-missing';

/**
 * A heading of the framework that the table lacks. A run of them, as a lost page leaves it, is one finding, with the
 * projects that stood under them. Not where the heading is there under another number, which has its own finding.
 */
export const guidelineMissing: Rule = {
  meta: { id: 'guideline-missing', family: 'heading', severity: 'error', fix: 'none' },
  *check(plan) {
    if (!plan.parts.projects) return;
    const { explained } = outsideProjects(plan);
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
        related: [
          ...run.flatMap((section) => declaredPlace(plan, section)),
          ...explained.filter((project) => run.some((section) => isOf(project, section))).map(place),
        ],
      };
    }
  },
};

function runs(plan: Plan): Section[][] {
  const wrong = [...misplacedHeadings(plan), ...duplicates(plan).map(({ again }) => again)];
  const missing = sectionsMissing(plan).filter((section) => !wrong.some((heading) => standsFor(heading, section)));
  const keys = new Set(missing.map(keyOf));
  const found: Section[][] = [];
  let open = false;
  for (const section of sectionsOf(plan)) {
    const isMissing = keys.has(keyOf(section));
    if (isMissing && open) found.at(-1)?.push(section);
    else if (isMissing) found.push([section]);
    open = isMissing;
  }
  return found;
}

function keyOf({ subPlan, guideline }: Pick<Section, 'subPlan' | 'guideline'>): string {
  return `${subPlan}/${guideline}`;
}

/** Whether a heading with a wrong number is the one that seems to be missing. */
function standsFor(heading: GuidelineHeading, { subPlan, guideline, section }: Section): boolean {
  return heading.section === section || (heading.underSubPlan === subPlan && heading.guideline === guideline);
}

function isOf(project: Project, { subPlan, goal }: Section): boolean {
  return project.subPlan === subPlan && project.goal === goal;
}

function place({ sheet, cell }: Place): Place {
  return { sheet, cell };
}

/** Where the heading is to be put in: at the next heading of the form that is there, else at the last one. */
function placeOf(plan: Plan, last: Section): Place {
  const sections = sectionsOf(plan);
  const order = (heading: Pick<GuidelineHeading, 'subPlan' | 'guideline'>): number =>
    sections.findIndex((each) => each.subPlan === heading.subPlan && each.guideline === heading.guideline);
  const next = plan.headings.find((heading) => order(heading) > order(last));
  const found = next ?? plan.headings.at(-1) ?? plan.parts.projects;
  return { sheet: found?.sheet ?? '', cell: found?.cell ?? 'A1' };
}

/** The slot of 3.1 that declares projects for a heading that is not there. */
function declaredPlace(plan: Plan, { subPlan, guideline }: Section): Place[] {
  const slot = plan.counts?.subPlans
    .find((each) => each.subPlan === subPlan)
    ?.guidelines.find((each) => each.guideline === guideline)?.declared;
  return slot && slot.value !== 0 ? [place(slot)] : [];
}
