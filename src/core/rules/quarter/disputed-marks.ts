import { sameQuarters } from '../../calendar/quarter';
import type { Plan } from '../../plan/plan';
import type { Project } from '../../plan/project';
import { periodsOf } from '../../quarters/project-period';
import { missedDay } from './named-day';

/** Whether a period or a day of the project's own has a finding on its marks: that they are too many is the same fault. */
export function hasDisputedMarks(plan: Plan, project: Project): boolean {
  const { marked } = project.quarters.pattern;
  return (
    missedDay(plan, project) !== null ||
    periodsOf(plan, project).some(({ reading }) => reading?.ok && !sameQuarters(reading.quarters, marked))
  );
}
