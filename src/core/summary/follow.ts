/** A number of the plan on a tab: it follows the plan's cell. */
import type { Datum } from '../plan/datum';
import { quoteSheet } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import type { SheetStyle } from '../workbook/sheet-style';
import { cell, live } from './cells';

/** Follows a number cell; stays at what was read if the cell holds a text (`๑๒๐ คน`). Empty if nothing could be read. */
export function follow(datum: Datum<number> | null, style: SheetStyle): SpecCell {
  if (datum?.value == null) return cell(null, style);
  const place = `${quoteSheet(datum.sheet)}!${datum.cell}`;
  return live(`=IF(ISNUMBER(${place}),${place},${String(datum.value)})`, datum.value, style);
}
