import { overlaps, parseCell, type RangeIndex } from '../../core/workbook/address';
import {
  groupOf,
  rangeOf,
  type CellChange,
  type CellContent,
  type Change,
  type MergeChange,
} from '../../core/workbook/change';
import type { RefusalReason, RefusedChange } from '../../core/workbook/host';
import { fitsCell, type Verdict } from '../../core/workbook/check-preconditions';
import type { SheetIndex } from './sheet-index';

/** Refuses more of what was accepted, the rest of its group with it. */
export function refuseMore(settled: Verdict, reasonFor: (change: Change) => RefusalReason | null): Verdict {
  const groups = new Map<string, RefusalReason>();
  const reasons = settled.accepted.map((change) => {
    const reason = reasonFor(change);
    const group = groupOf(change);
    if (reason && group !== undefined && !groups.has(group)) groups.set(group, reason);
    return reason;
  });
  const accepted: Change[] = [];
  const refused: RefusedChange[] = [...settled.refused];
  settled.accepted.forEach((change, index) => {
    const reason = reasons[index] ?? groups.get(groupOf(change) ?? '');
    if (reason) refused.push({ change: settled.origins.get(change) ?? change, reason });
    else accepted.push(change);
  });
  return { ...settled, accepted, refused };
}

/** Why a file cannot take a change that the core accepts: Excel would not let a person make it either. */
export function beyondFile(change: CellChange | MergeChange, sheet: SheetIndex): RefusalReason | null {
  const range = rangeOf(change);
  const touches = (other: RangeIndex): boolean => range !== null && overlaps(other, range);
  if (sheet.arrays.some(touches)) return 'not-supported';
  if (change.kind === 'merge') {
    return change.merged && sheet.tables.some((table) => touches(table.range)) ? 'not-supported' : null;
  }
  return !fitsFile(change.after) || repeatedInTable(change.cell, sheet) ? 'not-supported' : null;
}

/** Whether a cell of a file can hold this. */
export function fitsFile(content: Pick<CellContent, 'value' | 'formula'>): boolean {
  return fitsCell(content) && content.formula !== '' && content.formula !== '=';
}

/** A table's part holds the texts of its header and totals too, and the two must agree. */
function repeatedInTable(cell: string, { tables }: SheetIndex): boolean {
  const place = parseCell(cell);
  return tables.some(({ range, headerRows, totalsRows }) => {
    if (!place || place.column < range.left || place.column > range.right) return false;
    const fromTop = place.row - range.top;
    const fromBottom = range.bottom - place.row;
    return (fromTop >= 0 && fromTop < headerRows) || (fromBottom >= 0 && fromBottom < totalsRows);
  });
}
