/** The traits of cells in a worksheet's part. */
import { parseCell } from '../../core/workbook/address';
import type { CellTraits } from '../../core/workbook/cell-traits';
import type { Package } from '../opc/package';
import { richTextOf, type CellContext } from './cell-value';
import type { RawCell, RawRow, SheetDataSink } from './raw-cell';
import type { TextRun } from './rich-text';
import { readWorksheet } from './worksheet';

/** By the addresses that were asked for; one that is no address has no traits. */
export function readTraits(
  parts: Package,
  part: string,
  cells: readonly string[],
  context: CellContext,
): Record<string, CellTraits> {
  const asked = new Map(cells.map((cell) => [cell, parseCell(cell)]));
  const rows = new Set([...asked.values()].map((place) => place?.row));
  const { worksheet, cells: looks } = readWorksheet(parts, part, () => new Looks(rows, context));
  const traitsAt = (row: number, column: number): CellTraits => {
    const format = context.styles.format(looks.style(row, column) ?? worksheet.columnStyle(column));
    const own = looks.runs(row, column);
    const fonts = new Set(own?.map(({ font }) => font ?? format.font));
    const [only = format.font] = fonts;
    return {
      font: fonts.size > 1 ? null : only,
      fill: format.fill,
      isLocked: format.isLocked,
      isCheckBox: format.isCheckBox,
      validation: worksheet.validations.at(row, column),
      runs: own?.map(({ text }) => text) ?? null,
    };
  };
  return Object.fromEntries(
    [...asked].flatMap(([cell, place]) => (place ? [[cell, traitsAt(place.row, place.column)]] : [])),
  );
}

/** The styles of rows and of the cells in them, and the runs of their texts. */
class Looks implements SheetDataSink {
  private readonly styles = new Map<string, number>();
  private readonly runsOf = new Map<string, readonly TextRun[]>();
  private readonly rowStyles = new Map<number, number>();

  constructor(
    private readonly asked: ReadonlySet<number | undefined>,
    private readonly context: CellContext,
  ) {}

  cell(cell: RawCell): void {
    if (!this.asked.has(cell.row)) return;
    const key = keyOf(cell.row, cell.column);
    this.styles.set(key, cell.style ?? 0);
    const runs = richTextOf(cell, this.context.strings)?.runs ?? [];
    if (runs.length > 0) this.runsOf.set(key, runs);
  }

  row({ row, style }: RawRow): void {
    if (style !== null && this.asked.has(row)) this.rowStyles.set(row, style);
  }

  /** The style of a cell, or else of its row. */
  style(row: number, column: number): number | undefined {
    return this.styles.get(keyOf(row, column)) ?? this.rowStyles.get(row);
  }

  /** The parts of a text that is formatted in parts. */
  runs(row: number, column: number): readonly TextRun[] | undefined {
    return this.runsOf.get(keyOf(row, column));
  }
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}
