/** A tab with a row for each line of the national plan, printed in letters of 12 points: on as many pages as it takes. */
import type { Plan } from '../plan/plan';
import { rangeName } from '../workbook/address';
import { charactersIn } from '../workbook/column-width';
import { keepEndTogether } from '../workbook/page-fit';
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
  /** Of all columns, as `withNames` makes them. */
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
/** The place of the names, zero-based: they take the room that the other columns leave on the page. */
export const NAME = 2;

/** The widths with that of the names, if all but the last `screenOnly` columns are printed. */
export function withNames(
  widths: readonly number[],
  orientation: LineTab['orientation'],
  screenOnly = 0,
): readonly number[] {
  const printed = widths.slice(0, widths.length - screenOnly);
  const room = charactersIn(pageRoom(orientation).width, printed.length);
  const others = printed.reduce((sum, width, index) => sum + (index === NAME ? 0 : width), 0);
  return widths.map((width, index) => (index === NAME ? Math.floor(room - others) : width));
}

export function lineTab(tab: LineTab): SheetSpec {
  const { plan, heading, table, widths, screenOnly = 0, below = [], appendix = [], options } = tab;
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
      repeated: { top: heading.length, bottom: heading.length },
      breaks: appendix.length > 0 ? [signed.length] : [],
      header: agencyName(plan),
    },
    looks: looksUnder(options, CELL_SIZE),
  };
  return keepEndTogether(spec, heading.length + table.length - 1);
}
