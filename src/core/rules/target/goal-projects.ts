/** Part 4 beside the project table: which goal a row measures, and the projects under it. */
import type { TargetRow } from '../../plan/framework';
import type { TargetsRow, TargetValue } from '../../plan/parts';
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import { projectRuns, type ProjectRun } from '../../plan/runs';
import { comparisonKey } from '../../text/comparison-key';
import { NO_NUMBER } from '../data/no-number';
import { groupBy } from '../../workbook/group-by';
import { doubtfulGoals } from '../analysis/wrong-headings';
import { gather } from '../../workbook/gather';

export interface MeasuredGoal {
  readonly row: TargetsRow;
  readonly target: TargetRow;
  readonly projects: readonly ProjectRun[];
}

/**
 * The rows of part 4 that the framework knows, each with its goal's projects in their runs. Without goals
 * whose projects are unknown because a heading has a wrong number.
 */
export const measuredGoals = memoizePerPlan((plan): readonly MeasuredGoal[] => {
  const { targets, framework } = plan;
  const doubtful = doubtfulGoals(plan);
  const byGoal = groupBy(projectRuns(plan), ({ subPlan, goal }) => `${subPlan}/${goal}`);
  return gather(targets?.rows ?? [], (row) => {
    const target = framework.targets.find((each) => each.row === row.row);
    return target && !doubtful.has(`${target.subPlan}/${target.goal}`)
      ? [{ row, target, projects: byGoal.get(`${target.subPlan}/${target.goal}`) ?? [] }]
      : [];
  });
});

/** The label without its number. */
export function labelOf({ text }: TargetsRow): string {
  return text.replace(/^[\s(]*[0-9๐-๙]+[.)]*\s*/, '');
}

/** What the plan column says, a value for each measure; empty if the table has no such column. */
export function planValues({ measures }: TargetsRow): TargetValue[] {
  return gather(measures, ({ plan }) => plan ?? []);
}

/** A dash, 0, `ไม่มี`, or nothing written at all. What cannot be read is no such thing. */
export function isUnset({ value, reason, text }: TargetValue): boolean {
  const saysNone = reason === 'blank' || reason === 'dash' || NO_NUMBER.test(comparisonKey(text));
  return value === 0 || (value === null && saysNone);
}
