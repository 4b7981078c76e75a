/** A year that a heading names: `ปีงบประมาณ พ.ศ. ๒๕๖๘`, `ปี ๒๕๖๗`. */
import { readYear } from '../../calendar/years';
import type { Datum } from '../../plan/plan';
import { toArabic } from '../../text/digits';
import { normalise } from '../../text/normalise';
import type { Grid, GridCell } from '../sheet/grid';

const MENTION = /(?:ปี(?:งบประมาณ)?|(?=[พค]\.?ศ))(?:([พค])\.?ศ\.?)?:?([0-9]+|[.…_]{2,})/;

/** The first year in a cell, in the Buddhist Era; null where it names none. A slot of leaders is `blank`. */
export function yearIn(grid: Grid, cell: GridCell): Datum<number> | null {
  const [, era, written] = MENTION.exec(cell.key) ?? [];
  if (written === undefined) return null;
  const place = grid.place(cell.row, cell.column);
  if (!/[0-9]/.test(written)) return { ...place, text: written, value: null, reason: 'blank' };
  const runs = normalise(cell.text).match(/[0-9๐-๙]+/g) ?? [];
  const text = runs.find((digits) => toArabic(digits) === written) ?? written;
  const year = era === undefined ? readYear(written) : readYear(written, era === 'พ' ? 'BE' : 'CE');
  return year === null ? { ...place, text, value: null, reason: 'ambiguous-year' } : { ...place, text, value: year };
}
