/**
 * A person who edits a worksheet of the model: rows and columns are inserted, deleted, copied, moved and hidden, cells
 * typed over, the sheet renamed. Each row and column keeps an identity, so that a test knows where a cell went.
 */
import { MAX_COLUMNS, type RangeIndex } from '../../../src/core/workbook/address';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { newId, newSheet, type CellModel, type SheetModel, type WorkbookModel } from '../model';

/** `row column` identities → what the cell holds; merges of one row under `row merge left-right`. */
export type Contents = ReadonlyMap<string, CellValue>;

export class Editor {
  readonly rows: number[] = [];
  readonly columns: number[] = [];
  /** What the sheet would hold if only this person had written on it. */
  readonly own: Map<string, CellValue>;
  private next = 1_000_000;

  constructor(
    private readonly model: WorkbookModel,
    readonly sheet: SheetModel,
  ) {
    for (let row = 0; row < 200; row += 1) this.rows.push(row);
    for (let column = 0; column < 40; column += 1) this.columns.push(column);
    this.own = new Map(this.contents());
  }

  /** What the sheet holds now. */
  contents(): Contents {
    const found = new Map<string, CellValue>();
    for (const [key, { value }] of this.sheet.cells) {
      if (value !== null) found.set(this.keyOf(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS), value);
    }
    for (const { top, bottom, left, right } of this.sheet.merges) {
      const columns = `${this.columns[left]}-${this.columns[right]}`;
      if (top === bottom) found.set(`${this.rows[top]} merge ${columns}`, true);
    }
    return found;
  }

  keyOf(row: number, column: number): string {
    return `${this.rows[row]} ${this.columns[column]}`;
  }

  insertRow(at: number): void {
    this.rows.splice(at, 0, this.newIdentity());
    this.move((row, column) => [row >= at ? row + 1 : row, column]);
  }

  deleteRow(at: number): void {
    const [gone] = this.rows.splice(at, 1);
    this.forget(`${gone} `);
    this.move((row, column) => (row === at ? null : [row > at ? row - 1 : row, column]));
  }

  /** As sorting does: the contents of two rows change places; Excel sorts no merged cells. */
  swapRows(a: number, b: number): void {
    if (this.sheet.merges.some(({ top, bottom }) => [a, b].some((row) => top <= row && row <= bottom))) return;
    [this.rows[a], this.rows[b]] = [this.rows[b] ?? 0, this.rows[a] ?? 0];
    this.move((row, column) => [row === a ? b : row === b ? a : row, column]);
  }

  /** A copy of the row, inserted above it. */
  copyRow(at: number): void {
    this.insertRow(at);
    for (let column = 0; column < 40; column += 1) {
      const value = this.sheet.cells.get((at + 1) * MAX_COLUMNS + column)?.value ?? null;
      if (value !== null) this.type(at, column, value);
    }
  }

  insertColumn(at: number): void {
    this.columns.splice(at, 0, this.newIdentity());
    this.move((row, column) => [row, column >= at ? column + 1 : column]);
  }

  deleteColumn(at: number): void {
    const [gone] = this.columns.splice(at, 1);
    this.forget(` ${gone}`);
    this.shrinkMerges(gone ?? -1, at);
    this.move((row, column) => (column === at ? null : [row, column > at ? column - 1 : column]));
  }

  /** Excel takes nothing in a cell that a merge covers. */
  type(row: number, column: number, value: CellValue): void {
    const isCovered = this.sheet.merges.some(
      ({ top, bottom, left, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && (row > top || column > left),
    );
    if (isCovered) return;
    const key = row * MAX_COLUMNS + column;
    const cell: CellModel = this.sheet.cells.get(key) ?? {
      value: null,
      numberFormat: 'General',
      quotePrefix: false,
      format: new Map(),
    };
    cell.value = value;
    delete cell.formula;
    this.sheet.cells.set(key, cell);
    if (value === null) this.own.delete(this.keyOf(row, column));
    else this.own.set(this.keyOf(row, column), value);
  }

  hideRow(at: number): void {
    this.sheet.hiddenRows.add(at);
  }

  rename(name: string): void {
    this.sheet.name = name;
  }

  moveSheet(): void {
    this.model.sheets.push(...this.model.sheets.splice(this.model.sheets.indexOf(this.sheet), 1));
  }

  /** The sheet gets another name, and a copy of it the old one. Returns the copy. */
  giveNameToCopy(): SheetModel {
    const copy: SheetModel = { ...newSheet(this.sheet.name), id: newId(), merges: [...this.sheet.merges] };
    for (const [key, cell] of this.sheet.cells) copy.cells.set(key, { ...cell, format: new Map(cell.format) });
    this.sheet.name = `${this.sheet.name} เดิม`.slice(0, 31);
    this.model.sheets.push(copy);
    return copy;
  }

  private shrinkMerges(gone: number, at: number): void {
    for (const [key, value] of [...this.own]) {
      const match = /^(\d+) merge (\d+)-(\d+)$/.exec(key);
      if (!match || !(Number(match[2]) === gone || Number(match[3]) === gone)) continue;
      this.own.delete(key);
      const left = Number(match[2]) === gone ? this.columns[at] : Number(match[2]);
      const right = Number(match[3]) === gone ? this.columns[at - 1] : Number(match[3]);
      if (left !== right) this.own.set(`${match[1]} merge ${left}-${right}`, value);
    }
  }

  private newIdentity(): number {
    this.next += 1;
    return this.next;
  }

  private forget(part: string): void {
    for (const key of [...this.own.keys()]) {
      if (part.startsWith(' ') ? key.endsWith(part) : key.startsWith(part)) this.own.delete(key);
    }
  }

  private move(place: Place): void {
    const { sheet } = this;
    const cells = [...sheet.cells];
    sheet.cells.clear();
    for (const [key, cell] of cells) {
      const to = place(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      if (to) sheet.cells.set(to[0] * MAX_COLUMNS + to[1], cell);
    }
    sheet.merges = sheet.merges.flatMap((merge) => moveMerge(merge, place));
    const hidden = [...sheet.hiddenRows].flatMap((row) => place(row, 0)?.[0] ?? []);
    sheet.hiddenRows.clear();
    for (const row of hidden) sheet.hiddenRows.add(row);
  }
}

type Place = (row: number, column: number) => [number, number] | null;

/** A merge loses the row or column that is deleted. */
function moveMerge(merge: RangeIndex, place: Place): RangeIndex[] {
  const kept: [number, number][] = [];
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1)
      kept.push(...[place(row, column) ?? []].filter(isPlace));
  }
  const [rows, columns] = [kept.map(([row]) => row), kept.map(([, column]) => column)];
  const moved = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return kept.length > 1 ? [moved] : [];
}

function isPlace(place: readonly number[]): place is [number, number] {
  return place.length === 2;
}
