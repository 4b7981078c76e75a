/** A worksheet as the readers of its project table see it. */
import type { SheetCoverage } from '../../sheet/coverage';
import type { Grid } from '../../sheet/grid';
import type { SheetHeaders } from '../../table-header/sheet-headers';

export interface TableSheet {
  readonly grid: Grid;
  readonly headers: SheetHeaders;
  readonly coverage: SheetCoverage;
}
