import type { Rule } from '../rule';
import { missingIn } from '../analysis/missing';

/** A project without a qualitative result. Not where entries-unpaired says it already. */
export const qualMissing: Rule = {
  meta: { id: 'qual-missing', family: 'project', severity: 'error', fix: 'none' },
  check: (plan) => missingIn(plan, 'quality', 'qual-missing'),
};
