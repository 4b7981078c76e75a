import type { Rule } from '../../rule';
import { missingIn } from '../../analysis/missing';

export const order = 440;

/** A project without a qualitative result. Not if entries-unpaired says it already. */
export const rule: Rule = {
  meta: { id: 'qual-missing', family: 'project', severity: 'error', fix: 'none' },
  check: (plan, { workbook }) => missingIn(plan, workbook, 'quality', 'qual-missing'),
};
