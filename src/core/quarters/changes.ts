/** The changes that put one proposal's marks into the form, or why they cannot be put there. */
import { isBareMark } from '../plan/marks';
import type { QuarterCell, QuarterMarks } from '../plan/project';
import { comparisonKey } from '../text/comparison-key';
import type { CellChange, CellContent, Change } from '../workbook/change';
import { markFor, USUAL_MARK, type CellMark, type SheetMark } from './mark';
import type { FillReason, FillRow } from './proposal';

/** `doubt`: what the person must be asked before the changes are made. */
export type Changes =
  { readonly changes: readonly Change[]; readonly doubt?: FillReason } | { readonly reason: FillReason };

/** The worksheet that the marks are written on. */
export interface MarkedSheet {
  readonly mark: SheetMark | undefined;
  readonly isProtected: boolean;
}

/** The line of a project without the quarter, in a cell that several share: an empty one would be lost at the ends. */
const NO_MARK = '-';

/**
 * `rows` share their quarter cells, or are one project with its own cells. `isAnswer`: a person has said the quarters,
 * so that marks that say otherwise are replaced; words never are.
 */
export function changesFor(
  rows: readonly FillRow[],
  sheet: MarkedSheet,
  group: string,
  { isAnswer = false }: { readonly isAnswer?: boolean } = {},
): Changes {
  const [first] = rows;
  if (!first) return { changes: [] };
  if (first.project.quarters.cells.some(({ month }) => month !== undefined)) return { reason: 'month-columns' };
  const freed = rows.length === 1 ? clearPeriod(first, group) : { changes: [] };
  if ('reason' in freed) return freed;
  if (rows.length > 1 && rows.some(({ source }) => source.where === 'quarter-cells')) return { reason: 'shared-cell' };

  const written: Change[] = [];
  let isDoubtful = false;
  for (const cell of first.project.quarters.cells) {
    const isFreed = first.source.where === 'quarter-cells' && cell.meaning === 'period';
    if (cell.isCheckBox && !isFreed) {
      const box = tickOf(first, cell, rows.length, group);
      if ('reason' in box) return box;
      written.push(...box.changes);
      continue;
    }
    const isWanted = rows.some(({ quarters }) => quarters.includes(cell.quarter));
    if (isFreed ? !isWanted : isSettled(cell, isWanted)) continue;
    if (cell.content.formula !== undefined) return { reason: 'formula' };
    if (!isFreed && cell.merge !== null) return { reason: 'merged' };
    if (!isFreed && !isBlank(cell.content) && !(isAnswer && isMark(cell))) return { reason: 'occupied' };
    if (!isWanted) {
      written.push(emptied(cell, group));
      continue;
    }
    const mark = markFor(cell, sheet.mark ?? USUAL_MARK, sheet.isProtected);
    const text = mark && cellText(rows, cell, mark.mark);
    // The lines of several projects are no entry of a list.
    if (!mark || text === null || (isList(cell) && text !== mark.mark)) return { reason: 'not-listed' };
    isDoubtful ||= mark.isDoubtful;
    written.push(marked(cell, text, mark, group));
  }
  return { changes: merged([...freed.changes, ...written]), ...(isDoubtful && { doubt: 'list-unclear' }) };
}

/** Whether the cell says already what it is to say; words that nobody can read say nothing. */
function isSettled({ meaning, text }: QuarterCell, isWanted: boolean): boolean {
  if (meaning === 'yes') return isWanted;
  return !isWanted && (meaning !== 'unknown' || !isBareMark(text));
}

/** Whether the project's own cell holds a mark, of any meaning, and nothing else. */
function isMark({ meaning, text, lines }: QuarterCell): boolean {
  return lines === 1 && (meaning === 'no' || isBareMark(text));
}

/** A check box is ticked or not: each quarter gets its answer, and an empty one counts as not ticked. */
function tickOf({ quarters }: FillRow, cell: QuarterCell, projects: number, group: string): Changes {
  const { sheet, cell: address, content, merge, quarter } = cell;
  if (projects > 1) return { reason: 'shared-cell' };
  if (content.formula !== undefined) return { reason: 'formula' };
  if (merge !== null) return { reason: 'merged' };
  if (!isBlank(content) && typeof content.value !== 'boolean') return { reason: 'occupied' };
  const value = quarters.includes(quarter);
  if (content.value === value) return { changes: [] };
  return { changes: [{ kind: 'cell', sheet, cell: address, before: content, after: { value }, group }] };
}

function isList({ allowed }: QuarterCell): boolean {
  return allowed !== null && allowed !== 'unclear';
}

/** The new content of one quarter's cell. */
function cellText(rows: readonly FillRow[], { quarter, lines }: QuarterCell, mark: string): string {
  const has = ({ quarters }: FillRow): boolean => quarters.includes(quarter);
  if (rows.length === 1 && lines === 1) return mark;
  return rows.map((row) => (has(row) ? mark : NO_MARK)).join('\n');
}

function marked(
  { sheet, cell, content, traits }: QuarterCell,
  text: string,
  { font }: CellMark,
  group: string,
): CellChange {
  const own = traits?.font ?? null;
  const isOther = font !== null && own !== null && font !== own;
  return {
    kind: 'cell',
    sheet,
    cell,
    before: isOther ? { ...content, font: own } : content,
    after: isOther ? { value: text, font } : { value: text },
    group,
  };
}

function emptied({ sheet, cell, content }: Pick<QuarterCell, 'sheet' | 'cell' | 'content'>, group: string): CellChange {
  return { kind: 'cell', sheet, cell, before: content, after: { value: null }, group };
}

/** Takes a period out of the quarter cells: unmerged, and kept in the period column or in brackets behind the title. */
function clearPeriod({ project, source }: FillRow, group: string): Changes {
  if (source.where !== 'quarter-cells') return { changes: [] };
  const changes: Change[] = [];
  const cells = project.quarters.cells.filter(({ meaning }) => meaning === 'period');
  for (const merge of new Set(cells.flatMap(({ merge }) => merge ?? []))) {
    if (!isOneRow(merge)) return { reason: 'merged' };
    changes.push({ kind: 'merge', sheet: source.sheet, range: merge, merged: false, group });
  }
  const holding = cells.filter(({ content }) => !isBlank(content));
  for (const { sheet, cell, content } of holding) {
    if (content.formula !== undefined) return { reason: 'formula' };
    changes.push(emptied({ sheet, cell, content }, group));
  }
  const text = holding.map((cell) => cell.text.trim()).join(', ');
  const kept = keep(project.quarters, text, group);
  return 'reason' in kept ? kept : { changes: [...changes, ...kept.changes] };
}

function keep({ periodCell }: QuarterMarks, text: string, group: string): Changes {
  // Without a column for it there is nowhere to keep the person's words.
  if (!periodCell) return { reason: 'no-period-column' };
  const { sheet, cell, content } = periodCell;
  if (content.formula !== undefined) return { reason: 'formula' };
  if (isBlank(content))
    return { changes: [{ kind: 'cell', sheet, cell, before: content, after: { value: text }, group }] };
  const isSame = typeof content.value === 'string' && comparisonKey(content.value) === comparisonKey(text);
  return isSame ? { changes: [] } : { reason: 'occupied' };
}

/** A cell that is cleared and then marked is one change. */
function merged(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const index = result.findIndex(
      (other) =>
        change.kind === 'cell' && other.kind === 'cell' && other.sheet === change.sheet && other.cell === change.cell,
    );
    const earlier = result[index];
    if (earlier?.kind === 'cell' && change.kind === 'cell') {
      const before: CellContent = { ...change.before, ...earlier.before };
      result[index] = { ...change, before };
    } else result.push(change);
  }
  return result;
}

function isBlank({ value, formula }: CellContent): boolean {
  return formula === undefined && (value === null || (typeof value === 'string' && value.trim() === ''));
}

function isOneRow(range: string): boolean {
  const rows = range.split(':').map((cell) => cell.replace(/^[A-Z]+/, ''));
  return new Set(rows).size === 1;
}
