/** The texts in quarter cells that are no marks, by their likely kind: each kind is asked about once. */
import type { Quarter } from '../../calendar/quarter';
import { projectsMarked } from '../../plan/marked-projects';
import { readMark } from '../../plan/marks';
import type { Plan } from '../../plan/plan';
import type { Project, QuarterCell } from '../../plan/project';
import { ODD_MARKS, type OddText } from '../data/odd-marks';

/** `over-quarters`, `over-rows`: a mark in a cell that is merged over several; `arrows`: an arrow in such a cell. */
export type UnknownKind = 'over-quarters' | 'over-rows' | 'arrows' | OddText | 'mark';

export interface UnknownMark {
  readonly kind: UnknownKind;
  readonly project: Project;
  /** The cell that holds it: the first of a merge. */
  readonly cell: QuarterCell;
  readonly at: string;
  readonly text: string;
  /** The quarters that the cell is merged over; its own if it is not merged. */
  readonly quarters: readonly Quarter[];
}

/** Each cell once, however many projects share it, except for those whose marks do not pair: they have their own finding. */
export function unknownMarks(plan: Plan): UnknownMark[] {
  const unpaired = plan.unpaired.filter(({ column }) => column === 'quarter');
  const shown = new Set(unpaired.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const found: UnknownMark[] = [];
  for (const project of projectsMarked(plan, ({ meanings }) => meanings.has('unknown'))) {
    for (const cell of project.quarters.cells) {
      if (cell.meaning !== 'unknown') continue;
      const at = cell.merge?.split(':')[0] ?? cell.cell;
      const key = `${cell.sheet}!${at}`;
      if (shown.has(key)) continue;
      shown.add(key);
      const quarters = quartersUnder(project, cell);
      found.push({ kind: kindOf(cell, quarters), project, cell, at, text: cell.text.trim(), quarters });
    }
  }
  return found;
}

/** The cells of a project that one merge covers. */
export function cellsUnder({ quarters }: Project, { merge }: QuarterCell): readonly QuarterCell[] {
  return quarters.cells.filter((cell) => cell.merge === merge);
}

function quartersUnder(project: Project, cell: QuarterCell): readonly Quarter[] {
  if (cell.merge === null) return [cell.quarter];
  return [...new Set(cellsUnder(project, cell).map(({ quarter }) => quarter))];
}

function kindOf({ text, merge, traits }: QuarterCell, quarters: readonly Quarter[]): UnknownKind {
  const isMark = readMark(text, { font: () => traits?.font ?? null, crossIsYes: false }) === 'yes';
  if (isMark && merge !== null) return quarters.length > 1 ? 'over-quarters' : 'over-rows';
  const kind = ODD_MARKS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'mark';
  return kind === 'arrow' && merge !== null ? 'arrows' : kind;
}
