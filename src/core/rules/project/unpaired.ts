/** Projects whose entries could not be told apart: entries-unpaired says so, and the other rules keep silent. */
import type { Plan, Project, UnpairedEntries } from '../../plan/plan';
import { parseCell } from '../../workbook/address';
import { rowOf } from './column-cell';

/** Tells whether a project's datum of `column` is null because the entries did not pair. */
export function unpairedIn(plan: Plan, column: UnpairedEntries['column']): (project: Project) => boolean {
  const titles = new Map<string, number>();
  for (const project of plan.projects) {
    const key = keyOf(project.sheet, titleRow(project));
    titles.set(key, (titles.get(key) ?? 0) + 1);
  }
  const shared = new Set<string>();
  const merged = new Set<string>();
  for (const entry of plan.unpaired) {
    const row = parseCell(entry.cell)?.row;
    if (entry.column !== column || row === undefined) continue;
    const key = keyOf(entry.sheet, row);
    if ((titles.get(key) ?? 0) > 1) shared.add(key);
    // One entry merged over the rows of several projects.
    else for (let index = 0; index < entry.projects; index += 1) merged.add(keyOf(entry.sheet, row + index));
  }
  return (project) =>
    shared.has(keyOf(project.sheet, titleRow(project))) || merged.has(keyOf(project.sheet, rowOf(project)));
}

function titleRow({ cell }: Project): number {
  return parseCell(cell)?.row ?? 0;
}

function keyOf(sheet: string, row: number): string {
  return `${row}!${sheet}`;
}
