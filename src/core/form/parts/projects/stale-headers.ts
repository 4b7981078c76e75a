/** Headers of quarters and months that name another fiscal year than the plan's. */
import type { StaleHeaders } from '../../../plan/project-table';
import { slotOf, type QuarterColumn } from '../../table-header/time-columns';
import type { Grid, GridCell } from '../../sheet/grid';
import { trimmed } from '../../sheet/lines';

/**
 * What the headers of one row say of another year than `year`. None if the row has all quarters of the plan's own year:
 * a table over several years has the others beside them.
 */
export function staleHeaders(grid: Grid, quarters: readonly QuarterColumn[], year: number): StaleHeaders[] {
  const stale = quarters.filter(({ named }) => named && named.year !== year).sort((a, b) => a.column - b.column);
  const own = quarters.filter((quarter) => !stale.includes(quarter));
  const [first] = stale;
  if (!first?.named || slots(own) === slots(quarters)) return [];
  const of = stale.filter(({ named }) => named?.year === first.named?.year);
  const isShared = own.some(({ named }) => named?.by === first.named?.by);
  const [text, ...others] = isShared ? of.map(({ header }) => header) : naming(of);
  const last = others.at(-1);
  const isWhole = own.length === 0 && of.length === stale.length;
  return [
    {
      text: trimmed((text ?? first.header).text),
      until: last ? trimmed(last.text) : null,
      under: isShared ? trimmed(first.named.by.text) : null,
      year: first.named.year,
      naming: isWhole ? naming(of).map(({ row, column }) => grid.place(row, column)) : [],
      ...grid.place(first.named.by.row, first.named.by.column),
    },
  ];
}

/** The cells that name the years of columns, from left to right. */
function naming(quarters: readonly QuarterColumn[]): GridCell[] {
  return [...new Set(quarters.flatMap(({ named }) => named?.by ?? []))];
}

function slots(quarters: readonly QuarterColumn[]): number {
  return new Set(quarters.map(slotOf)).size;
}
