/** A tab with one table, made of columns as data: heading, header, a row an item, totals, lines to sign on. */
import type { Plan } from '../plan/plan';
import { columnName, rangeName } from '../workbook/address';
import type { SheetSpec, SpecCell } from '../workbook/sheet-spec';
import { USUAL_LOOKS, type SheetStyle } from '../workbook/sheet-style';
import type { CellValue } from '../workbook/snapshot';
import { sumOf } from './amounts';
import { cell, live } from './cells';
import { agencyName, headingRows, printedArea, titleMerges } from './heading';
import { NO_SIGNATURES, signatureBlock } from './signatures';
import type { TabOptions } from './tab-options';

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
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** What the table says if it has no row, in the first column of texts. */
  readonly nothing: string | null;
  readonly tableName: string;
  /** Landscape by default. */
  readonly orientation?: 'portrait';
  readonly isOnePage?: true;
  readonly cellSize: number;
  readonly options: TabOptions;
}

/** Printed on A4. */
export function tableTab<Row>(tab: TableTab<Row>): SheetSpec {
  const { columns, rows, plan } = tab;
  const printed = columns.filter(({ isScreenOnly, isHidden: never }) => !isScreenOnly && !never);
  const widths = columns.map(({ width }) => width);
  const heading = [
    ...headingRows(tab.title, plan, tab.note),
    ...(tab.lines ?? []).map((text) => [cell(text, 'plain')]),
  ];
  const table = {
    top: heading.length,
    left: 0,
    // Excel has no table without a row under its header.
    bottom: heading.length + Math.max(1, rows.length),
    right: columns.length - 1,
  };
  const body =
    rows.length > 0
      ? rows.map((row, index) => columns.map((column) => entry(column, row, index, table.top + 2 + index)))
      : [empty(tab)];
  const totals = columns.some(({ total }) => total !== undefined) ? [totalRow(tab, table.top)] : [];
  const end = table.bottom + 1 + totals.length;
  const hidden = columns.flatMap((column, index) => (isHidden(column, rows) ? [index] : []));
  const shown = printed.map(({ width }, index) => (hidden.includes(index) ? 0 : width));
  const signatures = tab.options.isSigned ? signatureBlock(end, shown) : NO_SIGNATURES;
  const all = [...heading, columns.map(({ header }) => cell(header, 'header')), ...body, ...totals, ...signatures.rows];
  const right = printed.length - 1;
  return {
    id: tab.id,
    name: tab.name,
    rows: all,
    widths,
    hidden,
    merges: [...titleMerges(right), ...signatures.merges],
    table: { name: tab.tableName, range: rangeName(table) },
    conditions: [],
    charts: [],
    headerRows: heading.length + 1,
    print: {
      orientation: tab.orientation ?? 'landscape',
      ...(tab.isOnePage && { isOnePage: tab.isOnePage }),
      area: printedArea(all.length, right),
      repeated: { top: table.top, bottom: table.top },
      header: agencyName(plan),
    },
    looks: { ...USUAL_LOOKS, digits: tab.options.digits, cellSize: tab.cellSize },
  };
}

function entry<Row>({ style, value, formula }: TableColumn<Row>, row: Row, index: number, line: number): SpecCell {
  const shown = value(row, index);
  const own = typeof style === 'function' ? style(row) : style;
  const written = formula?.(row, line) ?? null;
  return written === null ? cell(shown, own) : live(written, shown, own);
}

function empty<Row>({ columns, nothing }: TableTab<Row>): SpecCell[] {
  const at = columns.findIndex(({ style }) => style === 'text');
  return columns.map(({ style }, index) =>
    cell(index === at ? nothing : null, typeof style === 'function' ? 'text' : style),
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
    const numbers = rows.map((row, at) => column.value(row, at)).filter((value) => typeof value === 'number');
    switch (column.total) {
      case undefined:
        return cell(null, 'total');
      case 'count':
        return live(`=SUBTOTAL(102,${range})`, numbers.length, 'totalNumber');
      case 'sum':
        return live(`=SUBTOTAL(109,${range})`, sumOf(numbers), column.style === 'money' ? 'totalMoney' : 'totalNumber');
      default:
        return cell(column.total.text, 'total');
    }
  });
}
