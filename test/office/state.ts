/** Everything of a workbook in memory that a person could see or lose, as plain data to be compared. */
import { cellName, MAX_COLUMNS, rangeName } from '../../src/core/workbook/address';
import { ownedId, soleId } from '../../src/core/workbook/sheet-spec';
import { DEFAULT_FORMATS, type CellModel, type ChartModel, type SheetModel, type WorkbookModel } from './model';

export interface SheetState {
  /** By address; empty plain cells are left out. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
  readonly rest: unknown;
}

export interface WorkbookState {
  /** The user's sheets by name. */
  readonly sheets: Readonly<Record<string, SheetState>>;
  /** Our summary tabs by their id. */
  readonly tabs: Readonly<Record<string, SheetState>>;
  readonly customXml: readonly string[];
}

export function stateOf(model: WorkbookModel): WorkbookState {
  const sheets: Record<string, SheetState> = {};
  const tabs: Record<string, SheetState> = {};
  for (const sheet of model.sheets) {
    const id = soleId(model.names.flatMap((each) => (each.sheet === sheet ? (ownedId(each.name) ?? []) : [])));
    if (id === null) sheets[sheet.name] = sheetState(sheet);
    else tabs[id] = sheetState(sheet);
  }
  return { sheets, tabs, customXml: model.customXml.map(({ xml }) => xml) };
}

function sheetState({
  cells,
  merges,
  visibility,
  isProtected,
  frozenRows,
  tables,
  hiddenRows,
  names,
  objects,
  conditions,
  charts,
}: SheetModel): SheetState {
  return {
    cells: Object.fromEntries(
      [...cells].flatMap(([key, cell]) => {
        const state = cellState(cell);
        return state === null ? [] : [[cellName(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS), state]];
      }),
    ),
    merges: merges.map(rangeName).sort(),
    rest: {
      visibility,
      isProtected,
      frozenRows,
      tables: tables.map(({ name }) => name),
      hiddenRows: [...hiddenRows],
      names,
      objects,
      conditions: conditions.map(({ range, formula, format }) => [rangeName(range), formula, ...format]),
      charts: charts.map(chartState),
    },
  };
}

/** Without the hidden apostrophe that keeps a text a text: Office.js does not say whether a cell has one. */
function cellState({ value, formula, numberFormat, format }: CellModel): unknown {
  const looks = [...format].filter(([key, setting]) => setting !== DEFAULT_FORMATS.get(key));
  if (value === null && formula === undefined && numberFormat === 'General' && looks.length === 0) return null;
  return { value, formula, numberFormat, looks: Object.fromEntries(looks) };
}

function chartState({ id: _, settings, series, ...chart }: ChartModel): unknown {
  return {
    ...chart,
    settings: [...settings],
    series: series.map((each) => ({ ...each, settings: [...each.settings] })),
  };
}
