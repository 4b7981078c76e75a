/** Rows that a person or a filter hides. */
import type { RangeIndex } from '../../core/workbook/address';
import type { Loaded } from '../request/session';

/** Asks for the hidden rows of a block, zero-based, in their order. */
export function loadHiddenRows(sheet: Excel.Worksheet, { top, bottom }: RangeIndex): Loaded<number[]> {
  const rows = sheet.getRange(`${top + 1}:${bottom + 1}`).getRowProperties({ rowHidden: true });
  return () => rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [top + index] : []));
}
