import type { Rule } from '../rule';
import { missingIn } from '../analysis/missing';

/** A project that nobody is responsible for. */
export const responsibleMissing: Rule = {
  meta: { id: 'responsible-missing', family: 'project', severity: 'error', fix: 'none' },
  check: (plan) => missingIn(plan, 'unit', 'responsible-missing'),
};
