/** What column 1 says, each text with the sub-plan and goal that hold below it. */
import type { Plan } from '../../plan/plan';
import type { GroupHeading } from '../../plan/project';

export interface GroupInForce {
  readonly group: GroupHeading;
  /** Inherited from above if the text names only a goal. */
  readonly subPlan: number | null;
  readonly goal: number | null;
}

export function groupsInForce({ groups }: Plan): GroupInForce[] {
  let subPlan: number | null = null;
  let goal: number | null = null;
  return groups.map((group) => {
    const isOther: boolean = group.subPlan !== null && group.subPlan !== subPlan;
    subPlan = group.subPlan ?? subPlan;
    goal = group.goal ?? (isOther ? null : goal);
    return { group, subPlan, goal };
  });
}
