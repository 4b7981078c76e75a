import type { Rule } from '../../rule';
import { planYears, resultAlong, yearChanges } from '../plan-years';

export const order = 90;

/**
 * Part 4 compares with the year before the plan's. If both its columns are off by the same, year-inconsistent reports
 * it.
 */
export const rule: Rule = {
  meta: { id: 'year-previous-wrong', family: 'general', severity: 'error', fix: 'offer' },
  *check(plan, { workbook }) {
    const years = planYears(plan, workbook);
    const { result, others, year } = years;
    if (!result || year === null || result.year === year - 1) return;
    if (others.some((other) => other.year !== year && resultAlong(years, other))) return;
    const expected = year - 1;
    const changes = yearChanges(workbook, [{ mention: result, year: expected }]);
    yield {
      sheet: result.sheet,
      cell: result.cell,
      data: { found: result.year, expected },
      fixes: changes.length === 0 ? [] : [{ kind: 'offer', message: 'write-year', data: { expected }, changes }],
    };
  },
};
