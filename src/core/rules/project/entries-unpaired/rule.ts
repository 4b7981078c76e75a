import type { Plan } from '../../../plan/plan';
import type { Project } from '../../../plan/project';
import type { UnpairedEntries } from '../../../plan/project-table';
import { guidelineDifferences } from '../../analysis/declared';
import { groupBy } from '../../../workbook/group-by';
import { rowKey } from '../../analysis/row-key';
import type { Rule } from '../../rule';

export const order = 390;

/**
 * Several projects in one cell, and another cell of the row has another number of entries. The quarters' are one finding,
 * and so are columns that agree with each other: a name is what is missing, or one too many. Not if 3.1 counts as many
 * projects as the columns do, which the count says.
 */
export const rule: Rule = {
  meta: { id: 'entries-unpaired', family: 'project', severity: 'warning', fix: 'none' },
  *check(plan) {
    if (plan.unpaired.length === 0) return;
    const titles = titlesByRow(plan);
    const differences = guidelineDifferences(plan);
    for (const [first, ...others] of together(byRow(plan))) {
      const { sheet, cell, column, projects, entries } = first;
      const title = titles.get(rowKey(first));
      const isCounted = differences.some(
        ({ subPlan, guideline, slot, listed }) =>
          subPlan === title?.subPlan && guideline === title.guideline && slot.value - listed === entries - projects,
      );
      if (isCounted && columnsIn([first, ...others]) >= AGREEING) continue;
      yield {
        sheet,
        cell,
        ...(entries > projects && { message: 'entries-unpaired-more' }),
        data: { column, expected: projects, found: entries },
        related: [
          ...others.map((other) => ({ sheet: other.sheet, cell: other.cell })),
          ...(title ? [{ sheet: title.sheet, cell: title.cell }] : []),
        ],
      };
    }
  },
};

type Group = [UnpairedEntries, ...UnpairedEntries[]];

function byRow({ unpaired }: Plan): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of unpaired) {
    const key = `${entry.column}!${entry.entries}!${rowKey(entry)}`;
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** So many columns that say the same of a row are right, and the names are not. */
const AGREEING = 3;

function together(groups: readonly Group[]): readonly Group[] {
  const rows = groupBy(groups, ([{ entries, ...first }]) => `${entries}!${rowKey(first)}`);
  return [...rows.values()].flatMap((row): readonly Group[] => {
    const [first, ...others] = row;
    return first && row.length >= AGREEING ? [[...first, ...others.flat()]] : row;
  });
}

function columnsIn(group: Group): number {
  return new Set(group.map(({ column }) => column)).size;
}

function titlesByRow({ projects }: Plan): Map<string, Project> {
  return new Map(projects.map((project) => [rowKey(project), project]));
}
