/** A column headed เป้าหมาย right of the projects: what each is to reach, or the goal that it belongs to. */
import type { Grid, GridCell } from '../sheet/grid';
import { isBlankText } from '../phrases/blank-text';
import { readGroup } from '../phrases/headings';
import { PHASE_2 } from '../vocabulary/phase-2';

const GOAL_NAME = new RegExp(`^[^0-9]*${PHASE_2.headings.goalNameEnds}$`);
/** As many of a column's cells as show what it is about. */
const SAMPLES = 8;

/**
 * Right of the projects, เป้าหมาย is what each is to reach, unless goals are below it: by their words, or as bare
 * numbers beside those of the sub-plan. `groups`: the columns of sub-plans and goals right of the projects.
 */
export function holdsGoals(grid: Grid, column: number, bottom: number, groups: readonly unknown[]): boolean {
  const samples: GridCell[] = [];
  for (let row = bottom + 1; row <= grid.bottom && samples.length < SAMPLES; row += 1) {
    const cell = grid.cell(row, column);
    if (cell && !isBlankText(cell.text)) samples.push(cell);
  }
  if (samples.some(({ key }) => readGroup(key) !== null || GOAL_NAME.test(key))) return true;
  return groups.length > 1 && samples.length > 0 && samples.every(({ key }) => /^[1-3]$/.test(key));
}
