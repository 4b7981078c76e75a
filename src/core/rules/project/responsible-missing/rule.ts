import type { Rule } from '../../rule';
import { missingIn } from '../../analysis/missing';

export const order = 450;

/** A project that nobody is responsible for. */
export const rule: Rule = {
  meta: { id: 'responsible-missing', family: 'project', severity: 'error', fix: 'none' },
  check: (plan, { workbook }) => missingIn(plan, workbook, 'unit', 'responsible-missing'),
};
