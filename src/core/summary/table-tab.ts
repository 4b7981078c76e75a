/** A tab with one table, made of columns as data: heading, header, a row an item, totals, lines to sign on. */
import type { Plan } from '../plan/plan';
import { columnName, rangeName } from '../workbook/address';
import { fitNearlyOnePage, keepEndTogether, keepOpeningTogether } from '../workbook/page-fit';
import type { SheetSpec, SpecCell } from '../workbook/sheet-spec';
import type { SheetStyle } from '../workbook/sheet-style';
import type { CellValue } from '../workbook/snapshot';
import { sumOf } from './amounts';
import { cell, live } from './cells';
import { agencyName, headingRows, printedArea, titleMerges } from './heading';
import { NO_SIGNATURES, signatureBlock } from './signatures';
import { looksUnder, type TabOptions } from './tab-options';

export interface TableColumn<Row> {
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly style: SheetStyle | ((row: Row) => SheetStyle);
  readonly value: (row: Row, index: number) => CellValue;
  /** With its leading `=`, or null for none; `value` is its cached result. `line`: the row of the worksheet, from 1. */
  readonly formula?: (row: Row, line: number) => string | null;
  /** What the row of totals holds: a text, or how many numbers the rows in sight have, or the sum of these. */
  readonly total?: { readonly text: string } | 'count' | 'sum';
  /** Its header is written from below to above: its cells are narrow. */
  readonly isUpright?: true;
  /** Not shown if it is empty in all rows. */
  readonly mayHide?: true;
  /** Of use on the screen alone: behind all others. */
  readonly isScreenOnly?: true;
  /** Neither shown nor printed: other tabs count over it. Behind all others. */
  readonly isHidden?: true;
}

export interface TableTab<Row> {
  readonly id: string;
  /** The tab's name, and its title. */
  readonly name: string;
  readonly title: string;
  readonly plan: Plan;
  /** A line below the title; '' if there is none. */
  readonly note: string;
  /** Lines between the title and the table. */
  readonly lines?: readonly string[];
  /** What is printed on pages before the table's, in place of heading and places to sign; left out if nothing is. */
  readonly opening?: (printed: PrintedColumns) => Opening;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** What the table says if it has no row, in the widest column of texts. */
  readonly nothing: string | null;
  readonly tableName: string;
  readonly cellSize: number;
  readonly options: TabOptions;
}

/** The columns of a table as they are printed. */
export interface PrintedColumns {
  /** The width of each, 0 if it is not shown. */
  readonly widths: readonly number[];
}

/** Rows from the tab's first on. */
export interface Block {
  readonly rows: readonly (readonly (SpecCell | null)[])[];
  readonly merges: readonly string[];
}

export interface Opening extends Block {
  /** The row with which the places to sign begin; they are kept together with the rows before. */
  readonly end: number;
}

/** Printed on A4, landscape. */
export function tableTab<Row>(tab: TableTab<Row>): SheetSpec {
  const { columns, rows, plan } = tab;
  const printed = columns.filter(({ isScreenOnly, isHidden: never }) => !isScreenOnly && !never);
  const right = printed.length - 1;
  const widths = columns.map(({ width }) => width);
  const hidden = columns.flatMap((column, index) => (isHidden(column, rows) ? [index] : []));
  const shown = printed.map(({ width }, index) => (hidden.includes(index) ? 0 : width));
  const opening = tab.opening?.({ widths: shown });
  const heading = opening ? afterOpening(tab.title, opening, right) : headingOf(tab, right);
  const top = heading.rows.length;
  // Excel has no table without a row under its header.
  const table = { top, left: 0, bottom: top + Math.max(1, rows.length), right: columns.length - 1 };
  const [header = [], ...body] = tableRows(columns, rows, top);
  const totals = columns.some(({ total }) => total !== undefined) ? [totalRow(tab, top)] : [];
  const end = table.bottom + 1 + totals.length;
  const isSigned = tab.options.isSigned && !opening;
  const signatures = isSigned ? signatureBlock(end, shown) : NO_SIGNATURES;
  const all = [...heading.rows, header, ...(body.length > 0 ? body : [empty(tab)]), ...totals, ...signatures.rows];
  const spec: SheetSpec = {
    id: tab.id,
    name: tab.name,
    rows: all,
    widths,
    hidden,
    merges: [...heading.merges, ...signatures.merges],
    table: { name: tab.tableName, range: rangeName(table) },
    conditions: [],
    charts: [],
    // Below pages that come first, a frozen header would leave no room for the table.
    headerRows: opening ? 0 : top + 1,
    print: {
      orientation: 'landscape',
      area: printedArea(all.length, right),
      repeated: { top, bottom: top },
      header: agencyName(plan),
      ...(opening && { breaks: [opening.rows.length] }),
    },
    looks: looksUnder(tab.options, tab.cellSize),
  };
  if (opening) return keepOpeningTogether(spec, opening.end, opening.rows.length - 1);
  return keepEndTogether(fitNearlyOnePage(spec), table.bottom + 1);
}

/** The header, and a row an item. `top`: the row of the header, zero-based. */
export function tableRows<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], top = 0): SpecCell[][] {
  return [
    columns.map(({ header, isUpright }) => cell(header, isUpright ? 'upright' : 'header')),
    ...rows.map((row, index) => columns.map((column) => entry(column, row, index, top + 2 + index))),
  ];
}

function headingOf<Row>({ title, plan, note, lines = [] }: TableTab<Row>, right: number): Block {
  const rows = [...headingRows(title, plan, note), ...lines.map((text) => [cell(text, 'plain')])];
  return { rows, merges: titleMerges(right) };
}

function afterOpening(title: string, { rows, merges }: Opening, right: number): Block {
  const row = rows.length;
  return {
    rows: [...rows, [cell(title, 'title')]],
    merges: [...merges, rangeName({ top: row, left: 0, bottom: row, right })],
  };
}

function entry<Row>({ style, value, formula }: TableColumn<Row>, row: Row, index: number, line: number): SpecCell {
  const shown = value(row, index);
  const own = typeof style === 'function' ? style(row) : style;
  const written = formula?.(row, line) ?? null;
  return written === null ? cell(shown, own) : live(written, shown, own);
}

function empty<Row>({ columns, nothing }: TableTab<Row>): SpecCell[] {
  const [widest] = columns.filter(({ style }) => style === 'text').sort((a, b) => b.width - a.width);
  return columns.map((column) =>
    cell(column === widest ? nothing : null, typeof column.style === 'function' ? 'text' : column.style),
  );
}

function isHidden<Row>({ isHidden: never, mayHide, value }: TableColumn<Row>, rows: readonly Row[]): boolean {
  if (never) return true;
  return mayHide === true && rows.every((row, index) => value(row, index) === null);
}

/** Sums of the rows in sight, as a person filters them. */
function totalRow<Row>({ columns, rows }: TableTab<Row>, headerRow: number): SpecCell[] {
  const first = headerRow + 2;
  const last = headerRow + 1 + Math.max(1, rows.length);
  return columns.map((column, index) => {
    const range = `${columnName(index)}${first}:${columnName(index)}${last}`;
    const numbers = (): number[] =>
      rows.map((row, at) => column.value(row, at)).filter((value) => typeof value === 'number');
    switch (column.total) {
      case undefined:
        return cell(null, 'total');
      case 'count':
        return live(`=SUBTOTAL(102,${range})`, numbers().length, 'totalCentre');
      case 'sum':
        return live(
          `=SUBTOTAL(109,${range})`,
          sumOf(numbers()),
          column.style === 'money' ? 'totalMoney' : 'totalNumber',
        );
      default:
        return cell(column.total.text, 'total');
    }
  });
}
