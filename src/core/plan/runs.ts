/** Runs of neighbouring projects: what a rule asks of a heading's projects it asks of a run, not of each. */
import { memoizePerPlan } from './memoize-per-plan';
import type { Project } from './project';
import { gather } from '../workbook/gather';

export interface ProjectRun {
  readonly subPlan: number | null;
  readonly goal: number | null;
  readonly guideline: number | null;
  readonly first: Project;
  readonly count: number;
}

/** In the order of the table. A heading that is there twice has two runs. */
export const projectRuns = memoizePerPlan(({ projects }): readonly ProjectRun[] => {
  const starts: number[] = [];
  projects.forEach((project, index) => {
    if (!isSame(project, projects[index - 1])) starts.push(index);
  });
  return gather(starts, (start, index) => {
    const first = projects[start];
    const count = (starts[index + 1] ?? projects.length) - start;
    return first ? [{ subPlan: first.subPlan, goal: first.goal, guideline: first.guideline, first, count }] : [];
  });
});

function isSame({ subPlan, goal, guideline }: Project, other: Project | undefined): boolean {
  return subPlan === other?.subPlan && goal === other.goal && guideline === other.guideline;
}
