/** Where a project's row holds what a column says, also if the cell is blank and the plan has no datum of it. */
import type { Plan } from '../../plan/plan';
import type { Project } from '../../plan/project';
import { cellName, parseCell } from '../../workbook/address';
import type { Place } from '../../workbook/snapshot';

/** The columns of the project table with a text of each project's own. */
export type TextColumn = 'quantity' | 'quality' | 'budget' | 'unit';
const TEXT_COLUMNS: readonly TextColumn[] = ['quantity', 'quality', 'budget', 'unit'];

/** The cell of `column` in each project's row. Column letters are learnt from the rows of the same sheet that are filled. */
export function cellsOf(plan: Plan, column: TextColumn): (project: Project) => Place {
  const known = new Map<string, number>();
  for (const project of plan.projects) {
    const datum = project[column];
    const at = datum && parseCell(datum.cell);
    if (datum && at && !known.has(datum.sheet)) known.set(datum.sheet, at.column);
  }
  return (project) => {
    const own = project[column];
    if (own) return { sheet: own.sheet, cell: own.cell };
    const letter = known.get(project.sheet);
    const { sheet, cell } = project;
    return { sheet, cell: letter === undefined ? cell : cellName(rowOf(project), letter) };
  };
}

/** The row, from 0, of the project's entries: projects that share a cell of titles may have separate rows. */
export function rowOf({ cell, ...project }: Project): number {
  const [quarter] = project.quarters.cells;
  const texts = TEXT_COLUMNS.flatMap((column) => project[column]?.cell ?? []);
  // A text merged over several rows is in the first of them.
  const rows = (quarter ? [quarter.cell] : [cell, ...texts]).map((each) => parseCell(each)?.row ?? 0);
  return Math.max(...rows);
}
