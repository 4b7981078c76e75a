import type { Rule } from '../../rule';
import { oddPeriods } from '../odd-periods';

export const order = 560;

/** A period that is ambiguous, stale or impossible. */
export const rule: Rule = {
  meta: { id: 'quarters-period-unread', family: 'quarter', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const { source, reading } of oddPeriods(plan)) {
      if (reading?.ok) continue;
      const { sheet, cell, text } = source;
      yield { sheet, cell, data: { text, reason: reading?.reason ?? 'no-plan-year' } };
    }
  },
};
