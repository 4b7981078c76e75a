/** A tab with a row for each line of the national plan: on as few pages as letters of a good size allow. */
import type { Plan } from '../plan/plan';
import { rangeName } from '../workbook/address';
import { charactersIn } from '../workbook/column-width';
import { keepEndTogether, leastScale, pageCount } from '../workbook/page-fit';
import { pageRoom } from '../workbook/print-page';
import type { SheetSpec, SpecCell, SpecCondition } from '../workbook/sheet-spec';
import { agencyName, printedArea, titleMerges } from './heading';
import { NO_SIGNATURES, signatureBlock } from './signatures';
import { looksUnder, type TabOptions } from './tab-options';

type Rows = readonly (readonly (SpecCell | null)[])[];

export interface LineTab {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly heading: Rows;
  /** With its header. */
  readonly table: Rows;
  readonly orientation: SheetSpec['print']['orientation'];
  /** Of all columns, in characters; that of the names takes the room which the others leave. */
  readonly widths: readonly number[];
  /** How many of the last columns are of use on the screen alone. */
  readonly screenOnly?: number;
  readonly conditions?: readonly SpecCondition[];
  /** Below the table, before the places to sign. */
  readonly below?: Rows;
  /** On a page behind the places to sign; each row is one text over all columns. */
  readonly appendix?: Rows;
  readonly merges?: readonly string[];
  readonly options: TabOptions;
}

/** Of the cells, in points. */
const CELL_SIZE = 12;
/** The place of the names, zero-based. */
export const NAME = 2;

/** In full size, or a little smaller if that saves a page. */
export function lineTab(tab: LineTab): SheetSpec {
  const full = laidOut(tab, 1);
  const pages = pageCount(full, full.rows.length);
  if (pages === 1) return full;
  const smaller = laidOut(tab, leastScale(CELL_SIZE));
  return pageCount(smaller, smaller.rows.length) < pages ? smaller : full;
}

/** The widths with that of the names, if all but the last `screenOnly` columns are printed, and shrunk to `scale`. */
function withNames({ widths, orientation, screenOnly = 0 }: LineTab, scale: number): readonly number[] {
  const printed = widths.slice(0, widths.length - screenOnly);
  const room = charactersIn(pageRoom(orientation).width / scale, printed.length);
  const others = printed.reduce((sum, width, index) => sum + (index === NAME ? 0 : width), 0);
  return widths.map((width, index) => (index === NAME ? Math.floor(room - others) : width));
}

function laidOut(tab: LineTab, scale: number): SheetSpec {
  const { plan, heading, table, screenOnly = 0, below = [], appendix = [], options } = tab;
  const widths = withNames(tab, scale);
  const right = widths.length - 1 - screenOnly;
  const body = [...heading, ...table, ...below];
  const signatures = options.isSigned ? signatureBlock(body.length, widths.slice(0, right + 1)) : NO_SIGNATURES;
  const signed = [...body, ...signatures.rows];
  const rows = [...signed, ...appendix];
  const whole = appendix.map((_row, index) => {
    const row = signed.length + index;
    return rangeName({ top: row, left: 0, bottom: row, right });
  });
  const spec: SheetSpec = {
    id: tab.id,
    name: tab.name,
    rows,
    widths,
    hidden: [],
    merges: [...titleMerges(right), ...(tab.merges ?? []), ...signatures.merges, ...whole],
    table: null,
    conditions: tab.conditions ?? [],
    charts: [],
    headerRows: heading.length + 1,
    print: {
      orientation: tab.orientation,
      area: printedArea(rows.length, right),
      // A header over an appendix would be out of place.
      repeated: appendix.length > 0 ? null : { top: heading.length, bottom: heading.length },
      breaks: appendix.length > 0 ? [signed.length] : [],
      header: agencyName(plan),
    },
    looks: looksUnder(options, CELL_SIZE),
  };
  return keepEndTogether(spec, heading.length + table.length - 1);
}
