/** Whose row a finding is in: the plan knows it where the finding does not say it. */
import type { Plan, Project } from '../../../core/plan/plan';
import type { Finding } from '../../../core/rules/finding';
import { parseCell } from '../../../core/workbook/address';
import { groupBy } from '../../../core/workbook/group-by';
import type { Place } from '../../../core/workbook/snapshot';

export type ProjectsByRow = ReadonlyMap<string, readonly Project[]>;

export function projectsByRow({ projects }: Pick<Plan, 'projects'>): ProjectsByRow {
  return groupBy(projects, rowOf);
}

/** The titles of the projects that it is about; none if it is about none. */
export function titlesOf(finding: Finding, projects: ProjectsByRow): readonly string[] {
  const { title } = finding.data;
  if (typeof title === 'string') return [title];
  return (projects.get(rowOf(finding)) ?? []).map((project) => project.title);
}

function rowOf({ sheet, cell }: Place): string {
  return `${sheet}!${parseCell(cell)?.row ?? cell}`;
}
