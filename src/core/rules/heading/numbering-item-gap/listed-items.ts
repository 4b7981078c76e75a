/** The numbered lines under each guideline, projects and sample lines together, as they are. */
import { guidelineOf } from '../../../plan/framework';
import type { Plan } from '../../../plan/plan';
import type { Project } from '../../../plan/project';
import type { Place } from '../../../workbook/snapshot';

export interface ListedItem extends Place {
  readonly item: number | null;
  readonly title: string;
}

export interface ListedGuideline {
  readonly subPlan: number;
  readonly goal: number | null;
  readonly guideline: number;
  readonly items: ListedItem[];
}

/** In the order of the table. What is under no guideline is left out. */
export function listedGuidelines(plan: Plan): ListedGuideline[] {
  const guidelines = new Map<string, ListedGuideline>();
  const enter = (subPlan: number, guideline: number): ListedGuideline => {
    const key = `${subPlan}/${guideline}`;
    const goal = guidelineOf(plan.framework, subPlan, guideline)?.goal ?? null;
    const listed = guidelines.get(key) ?? { subPlan, goal, guideline, items: [] };
    guidelines.set(key, listed);
    return listed;
  };
  let listed: ListedGuideline | undefined;
  visitInOrder(plan, ({ subPlan, guideline }, item) => {
    if (subPlan === null || guideline === null) return;
    // Most lines are under the same guideline as the line before.
    if (listed?.subPlan !== subPlan || listed.guideline !== guideline) listed = enter(subPlan, guideline);
    listed.items.push(item);
  });
  return [...guidelines.values()];
}

type Under = Pick<Project, 'subPlan' | 'guideline'>;

function visitInOrder(
  { projects, placeholders, openRows }: Plan,
  visit: (under: Under, item: ListedItem) => void,
): void {
  const unsettled = [...placeholders, ...openRows].sort((a, b) => a.projectsBefore - b.projectsBefore);
  let next = 0;
  for (let index = 0; index <= projects.length; index += 1) {
    for (let line = unsettled[next]; line && line.projectsBefore <= index; line = unsettled[next]) {
      next += 1;
      const { sheet, cell, item, text } = line;
      visit(line, { sheet, cell, item, title: text });
    }
    const project = projects[index];
    if (project) visit(project, project);
  }
}
