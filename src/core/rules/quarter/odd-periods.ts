/** Periods that a rule has something to say of: most can be read, and say what is marked. */
import { sameQuarters } from '../../calendar/quarter';
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Project } from '../../plan/project';
import { periodReader, type ProjectPeriod } from '../../quarters/project-period';

export interface OddPeriod extends ProjectPeriod {
  readonly project: Project;
}

/** Every period that cannot be read, or says other quarters than are marked. */
export const oddPeriods = memoizePerPlan((plan): readonly OddPeriod[] => {
  const read = periodReader(plan);
  const odd: OddPeriod[] = [];
  for (const project of plan.projects) {
    for (const source of project.periods) {
      const reading = read(source);
      if (reading?.ok && sameQuarters(reading.quarters, project.quarters.pattern.marked)) continue;
      odd.push({ project, source, reading });
    }
  }
  return odd;
});
