/** One row of part 4 as it is on the sheet: its label, and its measures over one row of cells or several. */
import type { TargetRow } from '../../../plan/framework';
import type { TargetsRow } from '../../../plan/parts';
import type { Datum, UnreadText } from '../../../plan/datum';
import type { Place } from '../../../workbook/snapshot';
import { pairMeasures, type Pairing, type WrittenMeasure } from './pair-measures';
import type { TargetPiece } from './measures-in-cell';
import { gather } from '../../../workbook/gather';

export const VALUE_COLUMNS = ['result', 'plan', 'achieved'] as const;
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

/** Something for each column. */
export function ofColumns<T>(make: (column: ValueColumn) => T): Record<ValueColumn, T> {
  return { result: make('result'), plan: make('plan'), achieved: make('achieved') };
}

/** One row of cells. */
export interface BlockLine {
  /** Empty if the row continues without a label. */
  readonly label: string;
  readonly pieces: Readonly<Record<ValueColumn, readonly TargetPiece[]>>;
}

export class TargetBlock {
  private readonly lines: BlockLine[] = [];
  remark: Datum<string> | null = null;

  /** `empty`: the place of each column's first cell; null if the table has no such column. */
  constructor(
    readonly place: Place,
    /** The number in front of the label, or in the number column. */
    readonly number: number | null,
    /** The framework's row that the label names. */
    readonly target: TargetRow | null,
    private readonly empty: Readonly<Record<ValueColumn, Place | null>>,
  ) {}

  add(line: BlockLine): void {
    this.lines.push(line);
  }

  /** The lines so far, if they hold words alone. */
  get words(): readonly BlockLine[] | null {
    return this.lines.some(isWritten) ? null : this.lines;
  }

  /** Whether every measure that `target` has, or one if it is not known, is written in one of the columns. */
  isFull(target: TargetRow | null): boolean {
    const written = Math.max(...VALUE_COLUMNS.map((column) => this.pieces(column).length));
    return written >= (target?.units.length ?? 1);
  }

  /** The row of the plan; `unread`: measures that the framework's row does not have. */
  close(target: TargetRow | null): { row: TargetsRow; unread: UnreadText[] } {
    const units = target?.units ?? this.writtenUnits();
    const paired = ofColumns((column) => this.pair(column, units));
    const over = gather(VALUE_COLUMNS, (column) => paired[column]?.over ?? []);
    const [first] = over;
    const { sheet, cell } = this.place;
    return {
      row: {
        sheet,
        cell,
        row: target?.row ?? null,
        text: gather(this.lines, ({ label }) => (label === '' ? [] : [label])).join('\n'),
        measures: units.map((unit, index) => ({
          unit: target ? unit : null,
          ...ofColumns((column) => paired[column]?.values[index] ?? null),
        })),
        remark: this.remark,
      },
      unread: first ? [{ sheet: first.sheet, cell: first.cell, text: over.map(({ text }) => text).join(' ') }] : [],
    };
  }

  private pieces(column: ValueColumn): readonly TargetPiece[] {
    return gather(this.lines, ({ pieces }) => pieces[column]);
  }

  /** The units of a row that the framework does not have, from the column that names more of them. */
  private writtenUnits(): readonly (string | null)[] {
    const columns = VALUE_COLUMNS.map((column) => this.pieces(column).map(({ unit }) => unit));
    const most = columns.reduce((best, units) => (units.length > best.length ? units : best));
    return most.length > 0 ? most : [null];
  }

  private pair(column: ValueColumn, units: readonly (string | null)[]): Pairing | null {
    const [first] = this.pieces(column);
    // A page that goes on with the row may have a column that the page before had not.
    const empty = this.empty[column] ?? (first ? { sheet: first.sheet, cell: first.cell } : null);
    return empty && pairMeasures(units, this.written(column, units.length), empty);
  }

  /** If there is a row of cells for each measure, and no cell holds two, the rows pair them. */
  private written(column: ValueColumn, measures: number): WrittenMeasure[] {
    const written = this.lines.filter(isWritten);
    const lines = written.length === measures ? written : this.lines;
    const isRowEach =
      measures > 1 &&
      lines.length === measures &&
      lines.every(({ pieces }) => VALUE_COLUMNS.every((each) => pieces[each].length <= 1));
    return gather(lines, ({ pieces }, line) =>
      pieces[column].map((piece) => ({ piece, line: isRowEach ? line : null })),
    );
  }
}

function isWritten({ pieces }: BlockLine): boolean {
  return VALUE_COLUMNS.some((column) => pieces[column].length > 0);
}
