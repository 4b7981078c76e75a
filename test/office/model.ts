/** A workbook in memory: as much of Excel's state as our code can see or change. */
import type { RangeIndex } from '../../src/core/workbook/address';
import { MAX_COLUMNS } from '../../src/core/workbook/address';
import type { CellValue, SheetVisibility } from '../../src/core/workbook/snapshot';

export interface CellModel {
  value: CellValue;
  /** With its leading `=`. */
  formula?: string;
  numberFormat: string;
  /** Excel's hidden apostrophe: what was typed stays text. */
  quotePrefix: boolean;
  /** What the cell shows, if its value and its format do not give it. */
  text?: string;
  /** Formats that were set, by the path of the property: `Font.Bold`, `Fill.Color`, … */
  readonly format: Map<string, unknown>;
}

export interface ValidationModel {
  readonly range: RangeIndex;
  /** An Excel.DataValidationType. */
  readonly type: string;
  readonly rule: unknown;
}

export interface TableModel {
  readonly id: string;
  name: string;
  range: RangeIndex;
  style: string;
  readonly options: Map<string, unknown>;
}

/** A conditional format by a formula. */
export interface ConditionModel {
  readonly range: RangeIndex;
  formula: string;
  /** What was set of the cells' looks, by the path of the property. */
  readonly format: Map<string, unknown>;
}

export interface SeriesModel {
  values: RangeIndex | null;
  categories: RangeIndex | null;
  /** By the path of the property, as those of the chart. */
  readonly settings: Map<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  /** The cells that it covers. */
  area: RangeIndex | null;
  readonly series: SeriesModel[];
  readonly settings: Map<string, unknown>;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  /** By `cellKey`; a cell that is not there is empty and plain. */
  readonly cells: Map<number, CellModel>;
  merges: RangeIndex[];
  tables: TableModel[];
  /** Points, by column. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  frozenRows: number;
  /** Data validations; of several on a cell the last holds. */
  readonly validations: ValidationModel[];
  /** The first goes first. */
  conditions: ConditionModel[];
  charts: ChartModel[];
  /** Rows that a filter or a person hides. */
  readonly hiddenRows: Set<number>;
  hiddenColumns: ReadonlySet<number>;
  /** What was set on the page's layout, by property. */
  readonly page: Map<string, unknown>;
  /** Names of the sheet's own scope. */
  names: TextNameModel[];
  /** How many objects it has beside its cells, by what Office.js calls their collection. */
  readonly objects: Record<ObjectCollection, number>;
}

/** Notes are reported from ExcelApi 1.18 on only, which the package's copy of the library does not know. */
export type ObjectCollection = 'Comments' | 'Shapes' | 'Slicers';

/** A name for a constant. */
export interface TextNameModel {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  visible: boolean;
}

export interface NameModel {
  readonly name: string;
  /** The sheet whose cell it names; null once that sheet is deleted (`#REF!`). */
  sheet: SheetModel | null;
  /** A1, absolute; `#REF!` once that cell is deleted. */
  cell: string;
  visible: boolean;
}

export interface CustomXmlModel {
  readonly id: string;
  xml: string;
}

/** What the person has set of numbers and dates; Office.js still uses those of the United States. */
interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly shortDate: string;
}

export const THAI: Culture = { name: 'th-TH', decimal: '.', group: ',', shortDate: 'd/M/yyyy' };

export interface WorkbookModel {
  sheets: SheetModel[];
  isProtected: boolean;
  /** Opened for viewing: Excel takes no request that may change something. */
  isViewOnly: boolean;
  names: NameModel[];
  /** Custom XML parts, in the order in which they were added. */
  customXml: CustomXmlModel[];
  active: SheetModel | null;
  selection: { sheet: string; address: string } | null;
  /** The year in which its days begin. */
  dateSystem: 1900 | 1904;
  culture: Culture;
  /** What a formula comes to; Excel would calculate it. */
  calculate: (sheet: string, cell: string, formula: string) => CellValue;
}

/** Formats of an unformatted cell, by the path of the property. */
export const DEFAULT_FORMATS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['Font.Name', 'TH SarabunPSK'],
  ['Font.Size', 16],
  ['Font.Color', '#000000'],
  ['Font.Bold', false],
  ['Font.Italic', false],
  ['Font.Underline', 'None'],
  ['Font.Strikethrough', false],
  ['Fill.Color', '#FFFFFF'],
  ['Protection.Locked', true],
]);

let lastId = 0;

export function newId(): string {
  lastId += 1;
  return `{${String(lastId).padStart(8, '0')}}`;
}

export function newSheet(name: string): SheetModel {
  return {
    id: newId(),
    name,
    visibility: 'visible',
    isProtected: false,
    cells: new Map(),
    merges: [],
    tables: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    validations: [],
    conditions: [],
    charts: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    page: new Map(),
    names: [],
    objects: { Comments: 0, Shapes: 0, Slicers: 0 },
  };
}

export function newWorkbook(...names: readonly string[]): WorkbookModel {
  const sheets = names.map(newSheet);
  return {
    sheets,
    isProtected: false,
    isViewOnly: false,
    names: [],
    customXml: [],
    active: sheets[0] ?? null,
    selection: null,
    dateSystem: 1900,
    culture: THAI,
    calculate: () => 0,
  };
}

function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function ensureCell(sheet: SheetModel, row: number, column: number): CellModel {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key) ?? { value: null, numberFormat: 'General', quotePrefix: false, format: new Map() };
  sheet.cells.set(key, cell);
  return cell;
}

/** The cells of `range` that are there at all, in no particular order. */
export function* cellsIn(sheet: SheetModel, range: RangeIndex): Iterable<[row: number, column: number, CellModel]> {
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) < sheet.cells.size) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = cellAt(sheet, row, column);
        if (cell) yield [row, column, cell];
      }
    }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    if (row >= top && row <= bottom && column >= left && column <= right) yield [row, column, cell];
  }
}

export function sheetNamed(model: WorkbookModel, name: string): SheetModel | undefined {
  return model.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The namespace of a custom XML part's root element; '' if it has none. */
export function namespaceOf(xml: string): string {
  const [root = ''] = /<[^?!<][^<>]*>/.exec(xml) ?? [];
  const prefix = /^<([^\s/>:]+):/.exec(root)?.[1];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? '';
}
