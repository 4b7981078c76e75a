import type { Plan, UnpairedEntries } from '../../plan/plan';
import { parseCell } from '../../workbook/address';
import type { Place } from '../../workbook/snapshot';
import type { Rule } from '../rule';

/** Several projects in one cell, and another cell of the row has another number of entries. The quarters' are one finding. */
export const entriesUnpaired: Rule = {
  meta: { id: 'entries-unpaired', family: 'project', severity: 'warning', fix: 'none' },
  *check(plan) {
    if (plan.unpaired.length === 0) return;
    const titles = titlesByRow(plan);
    for (const [first, ...others] of byRow(plan)) {
      const { sheet, cell, column, projects, entries } = first;
      const title = titles.get(rowKey(first));
      yield {
        sheet,
        cell,
        data: { column, expected: projects, found: entries },
        related: [...others.map((other) => ({ sheet: other.sheet, cell: other.cell })), ...(title ? [title] : [])],
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

function titlesByRow({ projects }: Plan): Map<string, Place> {
  return new Map(projects.map((project) => [rowKey(project), { sheet: project.sheet, cell: project.cell }]));
}

function rowKey({ sheet, cell }: Place): string {
  return `${parseCell(cell)?.row ?? 0}!${sheet}`;
}
