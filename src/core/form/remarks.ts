/** Remarks below the parts of the form. */
import type { UnreadText } from '../plan/datum';
import { rowsIn } from '../workbook/row-spans';
import type { Region } from './locate/regions';
import { PRINTED_NOTE, UNSIGNED } from './phrases/form-labels';
import { trimmed } from './sheet/lines';

/** The remarks in a region of notes: neither signatures nor what the form prints. */
export function remarksIn({ grid, ...rows }: Region): UnreadText[] {
  return rowsIn(rows).flatMap((row) => {
    const cell = grid.first(row);
    if (!cell || !UNSIGNED.test(cell.key) || PRINTED_NOTE.test(cell.key)) return [];
    return [{ text: trimmed(cell.text), ...grid.place(cell.row, cell.column) }];
  });
}
