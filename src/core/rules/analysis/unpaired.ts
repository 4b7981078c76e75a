/** Projects whose entries could not be distinguished: entries-unpaired says so, and the other rules keep silent. */
import type { Plan } from '../../plan/plan';
import type { Project } from '../../plan/project';
import type { UnpairedEntries } from '../../plan/project-table';
import { parseCell } from '../../workbook/address';
import { keyOfRow, rowKey } from './row-key';
import { rowOf } from './column-cell';

/** Whether a project's datum of `column` is null because the entries did not pair. */
export function unpairedIn(plan: Plan, column: UnpairedEntries['column']): (project: Project) => boolean {
  const entries = plan.unpaired.filter((entry) => entry.column === column);
  if (entries.length === 0) return () => false;
  const titles = new Map<string, number>();
  for (const project of plan.projects) {
    const key = rowKey(project);
    titles.set(key, (titles.get(key) ?? 0) + 1);
  }
  const shared = new Set<string>();
  const merged = new Set<string>();
  for (const entry of entries) {
    const row = parseCell(entry.cell)?.row;
    if (row === undefined) continue;
    const key = keyOfRow(entry.sheet, row);
    if ((titles.get(key) ?? 0) > 1) shared.add(key);
    // One entry merged over the rows of several projects.
    else for (let index = 0; index < entry.projects; index += 1) merged.add(keyOfRow(entry.sheet, row + index));
  }
  return (project) => shared.has(rowKey(project)) || merged.has(keyOfRow(project.sheet, rowOf(project)));
}
