/** One row of part 2's table: what its cells hold, each under its column. */
import type { PeopleEntry, PeopleGroup } from '../../../plan/parts';
import type { Datum } from '../../../plan/datum';
import { readPeople } from '../../../text/count';
import type { Reading } from '../../../text/reading';
import { DIGITS } from '../../../text/thai';
import type { BaselineColumn } from '../../vocabulary/part-words';
import { groupOf, isSumName, PART_HEADER, WHOLE_HEADER } from './labels';
import type { Grid, GridCell } from '../../sheet/grid';
import { linesOf } from '../../sheet/lines';
import { cellsIn, cellsOutside, cellsUnder, type PartColumn, type PartTable } from '../shared/part-table';
import { readPeopleEntries, readPeopleOfUnit, type PeopleReading } from './people-entries';
import { markAlone, readUnitMark, type UnitMark } from './unit-name';
import { gather } from '../../../workbook/gather';

const FEWEST_PARTS = 2;
const DIGIT = new RegExp(`[${DIGITS}]`);

export class BaselineRowCells {
  /** The cell that says รวม, in whichever of the first columns. */
  readonly sum: GridCell | null;
  readonly name: GridCell | null;
  /** In front of the name, or in the column of numbers. */
  readonly mark: UnitMark;
  /** Cells under no column, and what a column has no place for. */
  readonly strays: readonly GridCell[];
  readonly columns: readonly PartColumn<BaselineColumn>[];
  private readonly cells: readonly GridCell[];

  constructor(
    readonly grid: Grid,
    readonly row: number,
    { columns, blind }: PartTable<BaselineColumn>,
    names: ReadonlySet<string>,
  ) {
    this.columns = columns;
    this.cells = grid.row(row);
    const numbers = this.under('number');
    this.sum = [...numbers, ...this.under('unit')].find(({ key }) => isSumName(key, names)) ?? null;
    const [name = null, ...more] = this.under('unit').filter((cell) => cell !== this.sum);
    this.name = name;
    const [mark] = gather(numbers, ({ key }) => markAlone(key) ?? []);
    const own = readUnitMark(name?.text ?? '');
    this.mark = mark ? { number: mark.number, isBullet: mark.isBullet, name: own.name } : own;
    const outside = cellsOutside(this.cells, [...columns, ...blind]);
    const notNumbers = numbers.filter((cell) => cell !== this.sum && markAlone(cell.key) === null);
    this.strays = [...outside, ...notNumbers, ...more];
  }

  under(id: BaselineColumn): GridCell[] {
    return cellsUnder(this.columns, id, this.cells);
  }

  /** Whether the row holds nothing but its name, not even leaders. */
  get isNameAlone(): boolean {
    return this.cells.every((cell) => cell === this.name);
  }

  /** Whether the name's cell is merged over further rows. */
  get isTall(): boolean {
    const { grid, row, name } = this;
    return name !== null && (grid.merge(row, name.column)?.bottom ?? row) > row;
  }

  /** A number of people with its unit, in one cell or several; null if the table has no such column. */
  people(id: 'personnel' | 'citizens'): Datum<number> | null {
    const column = this.columns.find((each) => each.id === id);
    if (!column) return null;
    const cells = this.under(id);
    const [first] = cells;
    const parts = first && this.sumOfParts(column, cells);
    if (parts) return parts;
    const place = this.grid.place(this.row, first?.column ?? column.left);
    const text = cells.map((cell) => cell.text).join(' ');
    const isText = cells.length > 1 || typeof first?.value === 'string';
    const reading = isText || !first ? readPeopleOfUnit(text, place) : this.readCell(first);
    return { text, ...place, ...valueOf(reading) };
  }

  /** If the header has a column for each kind of people: the sum beside them, or the sum of them. */
  private sumOfParts(column: PartColumn<BaselineColumn>, cells: readonly GridCell[]): Datum<number> | null {
    const headers = column.header.filter(({ key }) => PART_HEADER.test(key) || WHOLE_HEADER.test(key));
    if (headers.length < FEWEST_PARTS) return null;
    const whole = headers.find(({ key }) => WHOLE_HEADER.test(key));
    const stated = cells.find((cell) => cell.column === whole?.column);
    const place = this.grid.place(this.row, stated?.column ?? cells[0]?.column ?? column.left);
    const text = cells.map((cell) => cell.text).join(' ');
    if (stated) return { text, ...place, ...valueOf(this.readCell(stated)) };
    const readings = cells.map((cell) => this.readCell(cell));
    const failed = readings.find((reading) => !reading.ok);
    const sum = readings.reduce((all, reading) => all + (reading.ok ? reading.value : 0), 0);
    return { text, ...place, ...valueOf(failed ?? { ok: true, value: sum }) };
  }

  /** The entries of the third column, or of the two that some offices make of it. */
  entries(group: PeopleGroup | null): PeopleReading {
    const entries: PeopleEntry[] = [];
    let sum: Datum<number> | null = null;
    for (const column of this.columns) {
      if (column.id !== 'people') continue;
      const named = groupOf(column.header.at(-1)?.key ?? '');
      const reading = this.entriesUnder(column, named ?? group);
      entries.push(...reading.entries);
      sum ??= reading.sum;
      if (named === null) group = reading.group;
    }
    return { entries, sum, group };
  }

  private entriesUnder(column: PartColumn<BaselineColumn>, group: PeopleGroup | null): PeopleReading {
    const cells = cellsIn(this.cells, column);
    const [only] = cells;
    if (!only) return { entries: [], sum: null, group };
    const holder = cells.find(({ text }) => DIGIT.test(text)) ?? only;
    const place = this.grid.place(this.row, holder.column);
    if (cells.length === 1 && typeof only.value !== 'string') {
      const entry = { text: only.text, ...place, ...valueOf(this.readCell(only)), label: '', group };
      return { entries: [entry], sum: null, group };
    }
    return readPeopleEntries(joinLines(cells), place, group);
  }

  private readCell(cell: GridCell): Reading<number> {
    return readPeople(cell.value, { numberFormat: this.grid.numberFormat(cell.row, cell.column) });
  }
}

function valueOf(reading: Reading<number>): Pick<Datum<number>, 'value' | 'reason'> {
  return reading.ok ? { value: reading.value } : { value: null, reason: reading.reason };
}

/** Cells side by side as one text: line by line if all have as many lines, else one behind the other. */
function joinLines(cells: readonly GridCell[]): string {
  const columns = cells.map(({ text }) => linesOf(text));
  const [first = []] = columns;
  if (!columns.every((lines) => lines.length === first.length)) return cells.map(({ text }) => text).join(' ');
  return first.map((_, line) => columns.map((lines) => lines[line] ?? '').join(' ')).join('\n');
}
