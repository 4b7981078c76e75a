import type { Rule } from '../../rule';
import { missingIn } from '../../analysis/missing';

export const order = 400;

/** A project without a quantity. */
export const rule: Rule = {
  meta: { id: 'quant-missing', family: 'project', severity: 'error', fix: 'none' },
  check: (plan) => missingIn(plan, 'quantity', 'quant-missing'),
};
