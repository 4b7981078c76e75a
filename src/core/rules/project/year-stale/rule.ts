import { groupBy } from '../../../workbook/group-by';
import type { Rule } from '../../rule';
import { staleYearIn } from './stale-year';
import { gather } from '../../../workbook/gather';

export const order = 385;

/**
 * Titles that name another year than the plan's: they were copied from another year's plan. One finding a year, a note
 * only if a calendar year may be meant. Years of periods have their own findings.
 */
export const rule: Rule = {
  meta: { id: 'year-stale', family: 'project', severity: 'warning', fix: 'none' },
  *check({ projects, year }) {
    const expected = year?.value ?? null;
    if (expected === null) return;
    const stale = gather(projects, (project) => {
      const found = staleYearIn(project.title, expected);
      return found && !project.periods.some(({ where }) => where === 'title') ? [{ ...found, project }] : [];
    });
    const alike = groupBy(stale, ({ year: found, isFiscal }) => `${found}${isFiscal ? ' fiscal' : ''}`);
    for (const [first, ...others] of alike.values()) {
      if (!first) continue;
      const { sheet, cell, title } = first.project;
      yield {
        sheet,
        cell,
        ...(others.length > 0 && { message: 'year-stale-several' }),
        data: { name: title, found: first.year, expected, count: others.length + 1 },
        related: others.map(({ project }) => ({ sheet: project.sheet, cell: project.cell })),
        ...(!first.isFiscal && { severity: 'info' }),
      };
    }
  },
};
