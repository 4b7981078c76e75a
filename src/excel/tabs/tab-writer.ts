/** Summary tabs of our own: added, rewritten in place, taken away, or given to the person who has worked on them. */
import { parseRange, rangeName, type RangeIndex } from '../../core/workbook/address';
import type { OwnerChange, SheetChange, SheetRemoval } from '../../core/workbook/change';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { recordNames } from '../../core/workbook/own-tab/record-names';
import { recordInSteps } from '../../core/workbook/own-tab/record';
import { ownerName, type SheetSpec, type SpecCell } from '../../core/workbook/sheet-spec';
import { numberFormatOf } from '../../core/workbook/sheet-style';
import type { Steps } from '../../core/workbook/steps';
import { blocksOf, type CellInput } from '../request/blocks';
import { inputOf, type Input } from '../request/literal';
import { worksheetOf, type SheetStructure } from '../read/structure';
import { NO_CONFLICTS, type Operation } from '../request/operation';
import { blockBytes, bytesOf } from '../request/payload';
import { addCharts } from './charts';
import type { GatheredTab, TableNow } from './gather';
import { addConditions, formatCells, tabFormat } from './tab-format';
import { layOut } from './tab-layout';
import { isChecked } from './source-check';
import { watching } from './watched';

/** The worksheet that a tab is written to. */
export interface Tab {
  readonly name: string;
  /** What is written: the change's own spec, its table renamed if the name is in use. */
  readonly spec: SheetSpec;
  /** Its present state, if it is rewritten in place; null for a new one. */
  readonly before: GatheredTab | null;
  /** Where a new tab goes among the worksheets, zero-based; null: after the last, or where it is. */
  readonly place: number | null;
  /** The tab that is preserved, beside which it is added, and the id that this gets. */
  readonly preserved: { readonly id: string; readonly name: string; readonly sheet: SheetSnapshot } | null;
  /** The tab's own name is there but makes no sheet ours. */
  readonly hasBrokenName: boolean;
}

/** Adding or emptying a tab, or its page; one style, one bordered block, one width. */
const STEP_BYTES = 8000;
const PART_BYTES = 5000;
/** A chart without its series, or a series. */
const CHART_BYTES = 20_000;

/**
 * In this order: a formula may name the tab's own table or one of a tab before it, so that values come first, then the
 * table, then formulas. What is to be written is stored with the tab before any of it: what breaks off is known as ours.
 */
export function* tabOperations(change: SheetChange, tab: Tab): Steps<Operation[]> {
  const { spec, before } = tab;
  const keptTable = before ? tableToKeep(before, spec) : null;
  const steps = before
    ? [
        step(change, STEP_BYTES, (context) => openUp(sheetOf(context, tab), before)),
        ...watching({ change, seen: before.sheet, empties: true, header: keptTable && headerOf(keptTable.range) }),
        step(change, STEP_BYTES, (context) => clean(context, tab, before, keptTable)),
      ]
    : [step(change, STEP_BYTES, (context) => addSheet(context, tab))];
  return [
    ...inOneGo(steps),
    ...(yield* recordSteps(change, tab)),
    ...(yield* cellSteps(change, tab, valueOf, 'values')),
    ...(yield* cellSteps(
      change,
      tab,
      ({ style }) => (style ? numberFormatOf(style, spec.looks) : null),
      'numberFormat',
    )),
    ...(keptTable ? [] : [step(change, STEP_BYTES, (context) => addTable(sheetOf(context, tab), spec))]),
    ...(yield* cellSteps(change, tab, formulaOf, 'values')),
    yield* finish(change, tab),
  ];
}

export function removalOperations(change: SheetRemoval, { sheet: seen }: GatheredTab): Operation[] {
  const run: Run = (context) => {
    // The sheet first: without its name it would be ours no more, should the request fail in between.
    worksheetOf(context, seen).delete();
    context.workbook.names.getItem(ownerName(change.id)).delete();
  };
  return inOneGo([
    ...watching({ change, seen, empties: false, header: null }),
    step(change, STEP_BYTES, run, { isLast: true }),
  ]);
}

/** `tab`: the preserved one. */
export function ownerOperation(change: OwnerChange, tab: SheetStructure, hasBrokenName: boolean): Operation {
  const run: Run = (context) => {
    const { names } = context.workbook;
    if (hasBrokenName) names.getItem(ownerName(change.after)).delete();
    nameOwner(context, change.after, worksheetOf(context, tab));
    names.getItem(ownerName(change.before)).delete();
  };
  return step(change, STEP_BYTES, run, { continues: false, isLast: true });
}

function addSheet(context: Excel.RequestContext, { name, spec, place, preserved, hasBrokenName }: Tab): void {
  const { names, worksheets } = context.workbook;
  // Add the new name before deleting the old one: without a name it would count as a sheet of the plan.
  if (preserved) nameOwner(context, preserved.id, worksheetOf(context, preserved.sheet));
  if (preserved || hasBrokenName) names.getItem(ownerName(spec.id)).delete();
  const added = worksheets.add(name);
  nameOwner(context, spec.id, added);
  if (place !== null) added.position = place;
}

function nameOwner({ workbook: { names } }: Excel.RequestContext, id: string, sheet: Excel.Worksheet): void {
  names.add(ownerName(id), sheet.getRange('A1')).visible = false;
}

/** Shows every row again: Excel misplaces what is written over filtered ones. */
function openUp(sheet: Excel.Worksheet, { tables }: GatheredTab): void {
  for (const { name } of tables) sheet.tables.getItem(name).clearFilters();
  sheet.freezePanes.unfreeze();
  const everything = sheet.getRange();
  everything.rowHidden = false;
  everything.columnHidden = false;
  everything.unmerge();
}

/**
 * Takes away what the last writing left; its cells are emptied already. Contents and formats by themselves, for what
 * clears all takes notes away too.
 */
function clean(context: Excel.RequestContext, tab: Tab, before: GatheredTab, keptTable: TableNow | null): void {
  const sheet = sheetOf(context, tab);
  if (tab.hasBrokenName) {
    context.workbook.names.getItem(ownerName(tab.spec.id)).delete();
    nameOwner(context, tab.spec.id, sheet);
  }
  for (const name of before.recordNames) sheet.names.getItem(name).delete();
  for (const name of before.charts) sheet.charts.getItem(name).delete();
  for (const { name } of before.tables) {
    const table = sheet.tables.getItem(name);
    if (name === keptTable?.name && tab.spec.table) table.resize(tab.spec.table.range);
    else table.convertToRange();
  }
  const everything = sheet.getRange();
  everything.conditionalFormats.clearAll();
  everything.clear('Formats');
  sheet.horizontalPageBreaks.removePageBreaks();
}

/**
 * The table that the spec's takes the place of. It is kept, for a table that is taken away leaves in formulas elsewhere
 * the cells that it had; but Excel moves no header.
 */
function tableToKeep({ tables }: GatheredTab, { table }: SheetSpec): TableNow | null {
  const range = table && parseRange(table.range);
  if (!table || !range) return null;
  const isInPlace = ({ range: { top, left } }: TableNow): boolean => top === range.top && left === range.left;
  return tables.find((each) => each.name === table.name && isInPlace(each)) ?? null;
}

function headerOf(range: RangeIndex): RangeIndex {
  return { ...range, bottom: range.top };
}

function* recordSteps(change: SheetChange, tab: Tab): Steps<Operation[]> {
  const record = yield* recordInSteps(tab.spec);
  return recordNames(record).map(({ name, formula }) =>
    step(change, STEP_BYTES + bytesOf(formula), (context) => {
      sheetOf(context, tab).names.add(name, formula).visible = false;
    }),
  );
}

function sheetOf(context: Excel.RequestContext, { name, before }: Tab): Excel.Worksheet {
  return worksheetOf(context, before?.sheet ?? { name });
}

/** Operations between which the work does not stop. */
function inOneGo(operations: readonly Operation[]): Operation[] {
  return operations.map((operation, index) => ({ ...operation, continues: index > 0 }));
}

function addTable(sheet: Excel.Worksheet, { table }: SheetSpec): void {
  if (!table) return;
  const added = sheet.tables.add(table.range, true);
  added.name = table.name;
  // The cells have their own looks; the table adds its filter buttons.
  added.style = 'TableStyleLight1';
  added.showBandedRows = false;
}

function* finish(change: SheetChange, tab: Tab): Steps<Operation> {
  const { spec } = tab;
  const format = yield* tabFormat(spec);
  const styled = format.styles.reduce((sum, { addresses }) => sum + addresses.length, 0);
  const parts = styled + format.bordered.length + spec.conditions.length + spec.merges.length + spec.widths.length;
  const drawn = spec.charts.reduce((sum, { series }) => sum + 1 + series.length, 0);
  return step(
    change,
    STEP_BYTES + parts * PART_BYTES + drawn * CHART_BYTES + bytesOf(format),
    (context) => {
      const sheet = sheetOf(context, tab);
      formatCells(sheet, format, spec.looks);
      addConditions(sheet, spec.conditions);
      for (const merge of spec.merges) sheet.getRange(merge).merge();
      layOut(sheet, spec);
      addCharts(sheet, spec);
    },
    { isLast: !isChecked(change) },
  );
}

type Run = (context: Excel.RequestContext) => void;

/** One step of a tab; by default one between its first and its last. */
function step(
  change: SheetChange | SheetRemoval | OwnerChange,
  bytes: number,
  run: Run,
  place: { readonly continues?: boolean; readonly isLast?: boolean } = {},
): Operation {
  return {
    changes: [change],
    bytes,
    isLast: false,
    continues: true,
    run: (context) => {
      run(context);
      return NO_CONFLICTS;
    },
    halve: () => null,
    ...place,
  };
}

/** The cells as one operation that can be divided, or none. */
function* cellSteps(
  change: SheetChange,
  tab: Tab,
  inputFor: (cell: SpecCell) => Input | null,
  property: 'values' | 'numberFormat',
): Steps<Operation[]> {
  const cells = yield* cellsOf(tab.spec, inputFor);
  const operations = cells.length > 0 ? [cellStep(change, tab, cells, property)] : [];
  yield;
  return operations;
}

function cellStep<T extends Input>(
  change: SheetChange,
  tab: Tab,
  cells: readonly CellInput<T>[],
  property: 'values' | 'numberFormat',
): Operation {
  const blocks = blocksOf(cells);
  return {
    ...step(
      change,
      blocks.reduce((sum, block) => sum + blockBytes(block), 0),
      (context) => {
        const sheet = sheetOf(context, tab);
        for (const { range, grid } of blocks) sheet.getRange(rangeName(range))[property] = grid;
      },
    ),
    isRepeatable: true,
    halve: () => {
      if (cells.length < 2) return null;
      const middle = Math.ceil(cells.length / 2);
      return [
        cellStep(change, tab, cells.slice(0, middle), property),
        cellStep(change, tab, cells.slice(middle), property),
      ];
    },
  };
}

function* cellsOf<T>({ rows }: SheetSpec, inputFor: (cell: SpecCell) => T | null): Steps<CellInput<T>[]> {
  const cells: CellInput<T>[] = [];
  for (const [row, line] of rows.entries()) {
    line.forEach((cell, column) => {
      const input = cell && inputFor(cell);
      if (input !== null) cells.push({ row, column, input });
    });
    yield;
  }
  return cells;
}

function valueOf(cell: SpecCell): Input | null {
  return cell.formula !== undefined || cell.value === null ? null : inputOf(cell);
}

function formulaOf(cell: SpecCell): string | null {
  return cell.formula ?? null;
}
