import type { Rule } from '../../rule';
import { isClearPart } from '../several-years';
import { oddPeriods } from '../odd-periods';

export const order = 560;

/** A period that is ambiguous, stale or impossible. Not one over several years, of which the marks are the plan's part. */
export const rule: Rule = {
  meta: { id: 'quarters-period-unread', family: 'quarter', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const { project, source, reading } of oddPeriods(plan)) {
      if (reading?.ok || isClearPart(project, reading)) continue;
      const { sheet, cell, text } = source;
      yield { sheet, cell, data: { text, reason: reading?.reason ?? 'no-plan-year' } };
    }
  },
};
