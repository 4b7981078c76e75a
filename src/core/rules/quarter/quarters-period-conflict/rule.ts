import type { Quarter } from '../../../calendar/quarter';
import { isBareMark } from '../../../plan/marks';
import type { Plan } from '../../../plan/plan';
import type { Project, QuarterCell } from '../../../plan/project';
import { marksIn, markFor, USUAL_MARK, type Marks } from '../../../quarters/mark';
import { quarterList } from '../../../quarters/project-period';
import type { CellChange, CellContent } from '../../../workbook/change';
import type { Fix } from '../../finding';
import type { Rule } from '../../rule';
import { markedCells } from '../marked-cells';
import { oddPeriods } from '../odd-periods';

export const order = 550;

/** A period that can be read, and marks that say other quarters. */
export const rule: Rule = {
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
        data: { title: project.title, ...data },
        related: markedCells(project),
        fixes: [
          ...markFix(plan, project, reading.quarters, marks, data),
          { kind: 'offer', message: 'mend-period', data, changes: [], goTo },
        ],
      };
    }
  },
};

/**
 * Marks as the period says; not in cells that are merged, shared with other projects, formulas, locked, or of one month,
 * and not over words: `ต.ค.` in place of a mark.
 */
function markFix(plan: Plan, project: Project, quarters: readonly Quarter[], marks: Marks, data: Fix['data']): Fix[] {
  const isOwn = project.quarters.cells.every(
    ({ merge, lines, month, content, meaning, text }) =>
      merge === null &&
      lines === 1 &&
      month === undefined &&
      content.formula === undefined &&
      (meaning === 'no' || meaning === 'blank' || (meaning === 'yes' && isBareMark(text))),
  );
  if (!isOwn) return [];
  const group = `quarters:${project.sheet}!${project.quarters.cells[0]?.cell ?? ''}`;
  const changes: CellChange[] = [];
  for (const cell of project.quarters.cells) {
    const isWanted = quarters.includes(cell.quarter);
    if ((cell.meaning === 'yes') === isWanted) continue;
    const after = contentOf(plan, cell, isWanted, marks);
    if (!after) return [];
    changes.push({ kind: 'cell', sheet: cell.sheet, cell: cell.cell, before: cell.content, after, group });
  }
  return [{ kind: 'offer', message: 'mark-quarters', data, changes }];
}

/** null if the cell cannot be written. */
function contentOf(plan: Plan, cell: QuarterCell, isWanted: boolean, marks: Marks): CellContent | null {
  const isProtected = plan.sheets.some(({ name, isProtected }) => isProtected && name === cell.sheet);
  if (isProtected && cell.traits?.isLocked !== false) return null;
  if (cell.isCheckBox) return { value: isWanted };
  if (!isWanted) return { value: null };
  const mark = markFor(cell, marks.get(cell.sheet) ?? USUAL_MARK, isProtected);
  return mark && { value: mark.mark };
}
