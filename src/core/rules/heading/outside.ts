/** Projects that are under no guideline's heading. */
import type { Plan } from '../../plan/plan';
import type { Project } from '../../plan/project';
import { sectionsMissing } from '../analysis/sections-missing';

/** Runs of neighbours. Those that a lost heading of their goal explains are reported with it. */
export function outsideProjects(plan: Plan): { readonly explained: Project[]; readonly runs: Project[][] } {
  const lost = new Set(sectionsMissing(plan).map(({ subPlan, goal }) => `${subPlan}/${goal}`));
  const explained: Project[] = [];
  const runs: Project[][] = [];
  let isOpen = false;
  for (const project of plan.projects) {
    const isOutside = project.guideline === null;
    const isExplained = isOutside && lost.has(`${project.subPlan}/${project.goal}`);
    if (isExplained) explained.push(project);
    else if (isOutside && isOpen) runs.at(-1)?.push(project);
    else if (isOutside) runs.push([project]);
    isOpen = isOutside && !isExplained;
  }
  return { explained, runs };
}
