/** Projects that may or may not count: their titles say that they are cancelled or postponed. */
import { memoizePerPlan } from './memoize-per-plan';
import type { Project } from './project';

export const haltedProjects = memoizePerPlan(({ projects }): readonly Project[] =>
  projects.filter(({ isHalted }) => isHalted),
);

/** Whether a declared count is right if some of the halted projects among those `listed` do not count. */
export function isWithoutHalted(declared: number, listed: number, halted: number): boolean {
  return declared < listed && listed - declared <= halted;
}
