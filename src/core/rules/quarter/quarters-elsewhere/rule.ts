import { quarterList } from '../../../quarters/project-period';
import { groupBy } from '../../../workbook/group-by';
import type { Report, Rule } from '../../rule';
import { misplacedMonths, type MisplacedMonth } from '../misplaced-months';

export const order = 525;

/** A month in the cell of another quarter. If all four cells hold the calendar's quarters, that is one error a worksheet. */
export const rule: Rule = {
  meta: { id: 'quarters-elsewhere', family: 'quarter', severity: 'warning', fix: 'none' },
  *check(plan) {
    const ofProject = groupBy(misplacedMonths(plan), ({ project }) => project);
    const ofCalendar = [...ofProject].filter(([, cells]) => isOfCalendar(cells));
    const known = new Set(ofCalendar.map(([project]) => project));
    for (const own of groupBy(ofCalendar, ([project]) => project.sheet).values()) {
      yield* calendarReport(own.map(([, months]) => months));
    }
    for (const { project, cell, quarters } of misplacedMonths(plan)) {
      if (known.has(project)) continue;
      const data = {
        title: project.title,
        quarter: cell.quarter,
        text: cell.text.trim(),
        expected: quarterList(quarters),
      };
      yield { sheet: cell.sheet, cell: cell.cell, data };
    }
  },
};

/** Whether the four cells hold January to March, April to June, July to September and October to December. */
function isOfCalendar(cells: readonly MisplacedMonth[]): boolean {
  return cells.length === 4 && cells.every(({ cell, quarters }) => quarters.join() === String((cell.quarter % 4) + 1));
}

/** At the first cell of the first project; the other projects are related. */
function calendarReport(projects: readonly (readonly MisplacedMonth[])[]): Report[] {
  const [first, ...others] = projects.flatMap(([month]) => month?.cell ?? []);
  if (!first) return [];
  const related = others.map(({ sheet, cell }) => ({ sheet, cell }));
  const data = { text: first.text.trim() };
  const { sheet, cell } = first;
  return [{ sheet, cell, severity: 'error', message: 'quarters-elsewhere-calendar', data, related }];
}
