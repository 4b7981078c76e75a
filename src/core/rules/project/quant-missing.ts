import type { Rule } from '../rule';
import { missingIn } from '../analysis/missing';

/** A project without a quantity. */
export const quantMissing: Rule = {
  meta: { id: 'quant-missing', family: 'project', severity: 'error', fix: 'none' },
  check: (plan) => missingIn(plan, 'quantity', 'quant-missing'),
};
