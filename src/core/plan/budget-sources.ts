/** The sources of money that the project table has a column each for, and what each project gets of them. */
import { comparisonKey } from '../text/comparison-key';
import { parseCell } from '../workbook/address';
import { groupBy } from '../workbook/group-by';
import type { Datum } from './datum';
import { memoizePerPlan } from './memoize-per-plan';
import type { Project } from './project';

export interface BudgetSource {
  /** The column's header, as it is first written. */
  readonly name: string;
  /** What a project gets of it: null if nothing is written; the datum's value is null if that cannot be read. */
  readonly of: (project: Project) => Datum<number> | null;
}

/** In the order of the columns; empty if the table has one column for the budget. */
export const budgetSources = memoizePerPlan(({ projects, heads }): readonly BudgetSource[] => {
  const columns = groupBy(
    heads.flatMap(({ sheet, cell, value }) => {
      const at = parseCell(cell);
      return at && typeof value === 'string' ? [{ ...at, place: `${at.column}!${sheet}`, text: value }] : [];
    }),
    ({ place }) => place,
  );
  /** The lowest header above the amount. */
  const headerOf = ({ sheet, cell }: Datum<number>): string => {
    const at = parseCell(cell);
    const above = (columns.get(`${at?.column ?? 0}!${sheet}`) ?? []).filter(({ row }) => row < (at?.row ?? 0));
    return above.reduce((lowest, each) => (each.row > lowest.row ? each : lowest), { row: -1, text: '' }).text;
  };
  const amounts = projects.flatMap((project) =>
    (project.sources ?? []).map((amount) => ({ project, amount, header: headerOf(amount) })),
  );
  return [...groupBy(amounts, ({ header }) => comparisonKey(header)).values()].map((group) => {
    const byProject = new Map(group.map(({ project, amount }) => [project, amount]));
    const name = (group[0]?.header ?? '').replace(/\s+/g, ' ').trim();
    return { name, of: (project) => byProject.get(project) ?? null };
  });
});
