/** Summary tabs of our own: added, rewritten in place, or taken away. */
import { rangeName } from '../../core/workbook/address';
import type { SheetChange, SheetRemoval } from '../../core/workbook/change';
import { ownerName, type SheetSpec, type SpecCell } from '../../core/workbook/sheet-spec';
import { SHEET_STYLES } from '../../core/workbook/sheet-style';
import { blocksOf, type CellInput } from '../request/blocks';
import { inputOf, type Input } from '../request/literal';
import { NO_CONFLICTS, type Operation } from '../request/operation';
import { blockBytes, bytesOf } from '../request/payload';
import { formatCells, tabFormat } from './tab-format';
import { layOut } from './tab-layout';

/** The worksheet that a tab is written to. */
export interface Tab {
  readonly name: string;
  /** What is written: the change's own spec, its table renamed where the name is taken. */
  readonly spec: SheetSpec;
  readonly isNew: boolean;
  /** Tables of an earlier writing. */
  readonly tables: readonly string[];
  /** The tab's own name is there but refers to no cell any more. */
  readonly hasBrokenName: boolean;
}

/** Adding or emptying a tab, or its page; one style, one bordered block, one width. */
const STEP_BYTES = 8000;
const PART_BYTES = 5000;

/**
 * In this order: a formula may name the tab's own table or one of a tab before it, so that values come first, then the
 * table, then formulas.
 */
export function tabOperations(change: SheetChange, tab: Tab): Operation[] {
  const { spec } = tab;
  return [
    step(change, STEP_BYTES, (context) => prepare(context, tab), { continues: false }),
    ...cellSteps(change, tab, cellsOf(spec, valueOf), 'values'),
    ...cellSteps(change, tab, cellsOf(spec, formatOf), 'numberFormat'),
    step(change, STEP_BYTES, (context) => addTable(context.workbook.worksheets.getItem(tab.name), spec)),
    ...cellSteps(change, tab, cellsOf(spec, formulaOf), 'values'),
    finish(change, tab),
  ];
}

export function removalOperation(change: SheetRemoval, tab: string): Operation {
  const run: Run = ({ workbook: { names, worksheets } }) => {
    // The sheet first: without its name it would be ours no more, should the request fail in between.
    worksheets.getItem(tab).delete();
    names.getItem(ownerName(change.id)).delete();
  };
  return step(change, STEP_BYTES, run, { continues: false, isLast: true });
}

function prepare(context: Excel.RequestContext, tab: Tab): void {
  const { names, worksheets } = context.workbook;
  const owner = ownerName(tab.spec.id);
  const sheet = tab.isNew ? worksheets.add(tab.name) : worksheets.getItem(tab.name);
  if (tab.hasBrokenName) names.getItem(owner).delete();
  if (tab.isNew || tab.hasBrokenName) names.add(owner, sheet.getRange('A1')).visible = false;
  if (tab.isNew) return;
  for (const name of tab.tables) {
    const table = sheet.tables.getItem(name);
    table.clearFilters();
    table.convertToRange();
  }
  sheet.freezePanes.unfreeze();
  const everything = sheet.getRange();
  // Excel misplaces what is written over filtered rows.
  everything.rowHidden = false;
  everything.unmerge();
  everything.clear();
}

function addTable(sheet: Excel.Worksheet, { table }: SheetSpec): void {
  if (!table) return;
  const added = sheet.tables.add(table.range, true);
  added.name = table.name;
  // The cells have looks of their own; the table adds its filter buttons.
  added.style = 'TableStyleLight1';
  added.showBandedRows = false;
}

function finish(change: SheetChange, tab: Tab): Operation {
  const { spec } = tab;
  const format = tabFormat(spec);
  const styled = format.styles.reduce((sum, { addresses }) => sum + addresses.length, 0);
  const parts = styled + format.bordered.length + spec.merges.length + spec.widths.length;
  return step(
    change,
    STEP_BYTES + parts * PART_BYTES + bytesOf(format),
    (context) => {
      const sheet = context.workbook.worksheets.getItem(tab.name);
      formatCells(sheet, format);
      for (const merge of spec.merges) sheet.getRange(merge).merge();
      layOut(sheet, spec);
    },
    { isLast: true },
  );
}

type Run = (context: Excel.RequestContext) => void;

/** One step of a tab; unless told otherwise, one between its first and its last. */
function step(
  change: SheetChange | SheetRemoval,
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
function cellSteps<T extends Input>(
  change: SheetChange,
  tab: Tab,
  cells: readonly CellInput<T>[],
  property: 'values' | 'numberFormat',
): Operation[] {
  return cells.length > 0 ? [cellStep(change, tab, cells, property)] : [];
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
        const sheet = context.workbook.worksheets.getItem(tab.name);
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

function cellsOf<T>(spec: SheetSpec, inputFor: (cell: SpecCell) => T | null): CellInput<T>[] {
  return spec.rows.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const input = cell && inputFor(cell);
      return input === null ? [] : [{ row, column, input }];
    }),
  );
}

function valueOf(cell: SpecCell): Input | null {
  return cell.formula !== undefined || cell.value === null ? null : inputOf(cell);
}

function formulaOf(cell: SpecCell): string | null {
  return cell.formula ?? null;
}

function formatOf(cell: SpecCell): string | null {
  return (cell.style && SHEET_STYLES[cell.style].numberFormat) ?? null;
}
