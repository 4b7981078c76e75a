import { periodReader } from '../../quarters/project-period';
import type { Rule } from '../rule';

/** A period that is ambiguous, stale or impossible. */
export const quartersPeriodUnread: Rule = {
  meta: { id: 'quarters-period-unread', family: 'quarter', severity: 'warning', fix: 'none' },
  *check(plan) {
    const read = periodReader(plan);
    for (const project of plan.projects) {
      for (const source of project.periods) {
        const reading = read(source);
        if (reading?.ok) continue;
        yield {
          sheet: source.sheet,
          cell: source.cell,
          data: { text: source.text, reason: reading?.reason ?? 'no-plan-year' },
        };
      }
    }
  },
};
