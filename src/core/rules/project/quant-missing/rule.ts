import type { Rule } from '../../rule';
import { missingIn } from '../../analysis/missing';

export const order = 400;

/** A project without a quantity. */
export const rule: Rule = {
  meta: { id: 'quant-missing', family: 'project', severity: 'error', fix: 'none' },
  check: (plan, { workbook }) => missingIn(plan, workbook, 'quantity', 'quant-missing'),
};
