import type { Quarter } from '../../calendar/quarter';
import type { Project } from '../../plan/plan';
import { DEFAULT_MARK, marksIn, type Marks, type SheetMark } from '../../quarters/mark';
import { quarterList } from '../../quarters/project-period';
import type { CellChange } from '../../workbook/change';
import type { Fix } from '../finding';
import type { Rule } from '../rule';
import { markedCells } from './marked-cells';
import { oddPeriods } from './odd-periods';

/** A period that can be read, and marks that say other quarters. */
export const quartersPeriodConflict: Rule = {
  meta: { id: 'quarters-period-conflict', family: 'quarter', severity: 'warning', fix: 'offer' },
  *check(plan) {
    let marks: Marks | null = null;
    for (const { project, source, reading } of oddPeriods(plan)) {
      const { isClear, marked } = project.quarters.pattern;
      if (!isClear || !reading?.ok) continue;
      const data = { text: source.text, expected: quarterList(reading.quarters), found: quarterList(marked) };
      marks ??= marksIn(plan);
      const goTo = { sheet: source.sheet, cell: source.cell };
      yield {
        ...goTo,
        data,
        related: markedCells(project),
        fixes: [
          ...markFix(project, reading.quarters, marks.get(project.sheet), data),
          { kind: 'offer', message: 'mend-period', data, changes: [], goTo },
        ],
      };
    }
  },
};

/** Marks as the period says; not in cells that are merged, shared with other projects, formulas, or of one month. */
function markFix(
  project: Project,
  quarters: readonly Quarter[],
  mark: SheetMark | undefined,
  data: Fix['data'],
): Fix[] {
  const isOwn = project.quarters.cells.every(
    ({ merge, lines, month, content }) =>
      merge === null && lines === 1 && month === undefined && content.formula === undefined,
  );
  if (!isOwn) return [];
  const group = `quarters:${project.sheet}!${project.quarters.cells[0]?.cell ?? ''}`;
  const changes = project.quarters.cells.flatMap((cell): CellChange[] => {
    const isMarked = cell.meaning === 'yes';
    if (isMarked === quarters.includes(cell.quarter)) return [];
    const after = { value: isMarked ? null : (mark?.mark ?? DEFAULT_MARK) };
    return [{ kind: 'cell', sheet: cell.sheet, cell: cell.cell, before: cell.content, after, group }];
  });
  return [{ kind: 'offer', message: 'mark-quarters', data, changes }];
}
