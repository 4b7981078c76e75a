/** Part 4: what was reached last year and is planned for this one, a row for each goal that the offices measure. */
import type { Framework, TargetRow } from '../../../plan/framework';
import type { TargetsPart, TargetsRow } from '../../../plan/parts';
import type { Datum, UnreadText } from '../../../plan/datum';
import { readItemNumber } from '../../../text/item';
import { isLeaders } from '../../../text/leaders';
import { normalise } from '../../../text/normalise';
import type { Grid, GridCell } from '../../sheet/grid';
import { NOTE } from '../../phrases/form-labels';
import { readPartHeading } from '../shared/part-heading';
import { unreadCells, wordsOf, type PartReading } from '../shared/part-reading';
import { cellsIn, cellsOutside, cellsUnder, readPartTable, type PartColumn, type Range } from '../shared/part-table';
import type { Region } from '../../locate/regions';
import { ofColumns, TargetBlock, VALUE_COLUMNS, type BlockLine, type ValueColumn } from './block';
import type { TargetColumn } from '../../vocabulary/part-words';
import { readTargetLabel, targetHeader, yearAlone, type TargetLabel } from './labels';
import { targetPieces, unitsIn, withUnits } from './measures-in-cell';
import { chooseYears, yearOf, type Column, type ColumnId } from './year-columns';
import { gather } from '../../../workbook/gather';

const NOTHING_SAID: TargetLabel = { number: null, measure: null, target: null };

/** Reads every targets region of a plan. Rows are recognised by their first words, and by their number if no words fit. */
export function readTargets(
  regions: readonly Region[],
  framework: Framework,
  planYear: number | null = null,
): PartReading<TargetsPart> {
  if (regions.length === 0) return { part: null, unread: [] };
  const reader = new TargetsReader(framework, planYear);
  for (const region of regions) reader.read(region);
  const rows = reader.rows();
  const { year, resultYear, planYear: planned, ignored, unread } = reader;
  return { part: { year, resultYear, planYear: planned, rows, ignored }, unread };
}

class TargetsReader {
  year: Datum<number> | null = null;
  resultYear: Datum<number> | null = null;
  planYear: Datum<number> | null = null;
  readonly ignored: TargetsPart['ignored'][number][] = [];
  readonly unread: UnreadText[] = [];
  private readonly blocks: TargetBlock[] = [];

  constructor(
    private readonly framework: Framework,
    private readonly titleYear: number | null,
  ) {}

  read(region: Region): void {
    const { grid, bottom } = region;
    const { rest, below, year } = readPartHeading(region);
    this.year ??= year;
    this.unread.push(...unreadCells(grid, rest));
    let columns: readonly Column[] | null = null;
    let blind: readonly Range[] = [];
    for (let row = below; row <= bottom; row += 1) {
      const header = readPartTable(grid, row, headerOf(grid, row), 'label');
      if (header) {
        const aside = besideLabels(header.columns);
        const own = withOwnUnits(header.columns.filter((column) => !aside.includes(column)));
        const chosen = chooseYears(grid, own, this.titleYear ?? this.year?.value ?? null);
        columns = chosen.columns;
        blind = [...header.blind, ...aside, ...chosen.ignored];
        this.ignored.push(...chosen.ignored.flatMap((column) => ignoredHead(grid, column)));
        this.unread.push(...unreadCells(grid, [...aside.flatMap((column) => column.header), ...header.unknown]));
        this.resultYear ??= yearOf(grid, columnOf(columns, 'result'));
        this.planYear ??= yearOf(grid, columnOf(columns, 'plan'));
        row = header.bottom;
      } else if (columns) {
        this.readRow(grid, row, columns, blind);
      } else {
        this.unread.push(...unreadCells(grid, grid.row(row)));
      }
    }
  }

  /** A number counts only if no other row is recognised by its words as that one. */
  rows(): TargetsRow[] {
    const named = new Set(this.blocks.map(({ target }) => target?.row));
    return this.blocks.map((block) => {
      const numbered = this.targetAt(block.number);
      const target = block.target ?? (named.has(numbered?.row) ? null : numbered);
      const { row, unread } = block.close(target);
      this.unread.push(...unread);
      return row;
    });
  }

  private readRow(grid: Grid, row: number, columns: readonly Column[], blind: readonly Range[]): void {
    const cells = grid.row(row);
    if (cells.every(({ text }) => isLeaders(text))) return;
    const under = (id: ColumnId): GridCell[] => cellsUnder(columns, id, cells);
    const [label = null, ...more] = under('label');
    if (label && isNote(grid, label, cells, columnOf(columns, 'label'))) {
      this.unread.push(...unreadCells(grid, cells));
      return;
    }
    const outside = cellsOutside(cells, [...columns, ...blind]);
    const numbers = under('number');
    const units = under('unit').map((cell) => ({ cell, units: unitsIn(cell.text) }));
    const strays = [...outside, ...more, ...numbers.filter(({ value }) => !readItemNumber(value).ok)];
    for (const each of units) if (!each.units) strays.push(each.cell);

    const block = this.blockFor(grid, row, columns, label, numbers[0] ?? null, cells);
    const named = gather(units, (each) => each.units ?? []);
    const pieces = (id: ValueColumn) => withUnits(targetPieces(grid, under(id)), named);
    if (block) {
      block.add({ label: label?.text ?? '', pieces: ofColumns(pieces) });
      const [remark, ...remarks] = under('remark');
      if (remark && block.remark) strays.push(remark, ...remarks);
      else if (remark)
        block.remark = wordsOf(grid.place(row, remark.column), [remark, ...remarks].map(({ text }) => text).join(' '));
    }
    this.unread.push(...unreadCells(grid, block ? strays : cells));
  }

  /** The row that these cells begin or continue; null if they belong to none. */
  private blockFor(
    grid: Grid,
    row: number,
    columns: readonly Column[],
    label: GridCell | null,
    number: GridCell | null,
    cells: readonly GridCell[],
  ): TargetBlock | null {
    const said = label ? readTargetLabel(normalise(label.text), this.framework) : NOTHING_SAID;
    const counted = number ? readItemNumber(number.value) : null;
    const item = counted?.ok ? counted.value : said.number;
    const last = this.blocks.at(-1) ?? null;
    const hasValues = VALUE_COLUMNS.some((id) => {
      const column = columnOf(columns, id);
      return column !== null && cellsIn(cells, column).length > 0;
    });
    if (said.target === null && item === null) {
      // The second measure's own label, the rest of a label, or a measure below another.
      const goesOn = last && (!hasValues || !last.isFull(last.target ?? this.targetAt(last.number)));
      if (goesOn) return last;
      if (!label || !hasValues) return null;
    }
    // `๓.๒ จำนวนคน …` below `๓.๑`, whose words name the row.
    const isNextMeasure = said.target === null && said.measure !== null && said.measure > 1 && last?.number === item;
    if (isNextMeasure) return last;
    const place = grid.place(row, label?.column ?? number?.column ?? 0);
    const empty = (id: ValueColumn) => {
      const column = columnOf(columns, id);
      return column && grid.place(row, column.left);
    };
    const empties = ofColumns(empty);
    // `๓. เครือข่าย` alone, over the rows of its measures.
    const heading = last && last.target === null && last.number === said.target?.row ? last.words : null;
    if (last && heading) {
      this.blocks.pop();
      return this.begin(new TargetBlock(last.place, last.number, said.target, empties), heading);
    }
    return this.begin(new TargetBlock(place, item, said.target, empties), []);
  }

  private begin(block: TargetBlock, lines: readonly BlockLine[]): TargetBlock {
    for (const line of lines) block.add(line);
    this.blocks.push(block);
    return block;
  }

  private targetAt(row: number | null): TargetRow | null {
    return this.framework.targets.find((target) => target.row === row) ?? null;
  }
}

function columnOf(columns: readonly Column[], id: ColumnId): Column | null {
  return columns.find((column) => column.id === id) ?? null;
}

/** The header of a column of another year, as it is written. */
function ignoredHead(grid: Grid, { header }: Column): TargetsPart['ignored'] {
  const [first] = header;
  return first ? [{ text: header.map(({ text }) => text).join(' '), ...grid.place(first.row, first.column) }] : [];
}

/** If only years head the columns, the latest is the plan's. */
function headerOf(grid: Grid, row: number): typeof targetHeader {
  const keys = [...grid.row(row), ...grid.row(row + 1)].map(({ key }) => key);
  const years = gather(keys, (key) => yearAlone(key) ?? []);
  const isSaid = keys.some((key) => ['result', 'plan'].includes(targetHeader(key) ?? ''));
  if (isSaid || years.length < 2 || new Set(years).size < 2) return targetHeader;
  const latest = Math.max(...years);
  return (key) => {
    const year = yearAlone(key);
    if (year === null) return targetHeader(key);
    return year === latest ? 'plan' : 'result';
  };
}

/** `เป้าหมาย` before the labels names the goals that they belong to, if another column has the plan. */
function besideLabels(columns: readonly PartColumn<TargetColumn>[]): PartColumn<TargetColumn>[] {
  const label = columns.find(({ id }) => id === 'label');
  const before = columns.filter(({ id, left }) => id === 'plan' && label !== undefined && left < label.left);
  return columns.some((column) => column.id === 'plan' && !before.includes(column)) ? before : [];
}

/** A column of units behind each column of numbers belongs to that one. */
function withOwnUnits(columns: readonly PartColumn<TargetColumn>[]): PartColumn<TargetColumn>[] {
  const units = columns.filter(({ id }) => id === 'unit');
  if (units.length < 2) return [...columns];
  const isOwn = (unit: PartColumn<TargetColumn>): boolean =>
    units.includes(unit) &&
    columns.some(({ id, right }) => (id === 'result' || id === 'plan') && right === unit.left - 1);
  return columns
    .filter((column) => !isOwn(column))
    .map((column) => {
      const unit = columns.find((each) => isOwn(each) && each.left === column.right + 1);
      return unit ? { ...column, right: unit.right } : column;
    });
}

/** A line below the table or across it: `หมายเหตุ: …`. */
function isNote(grid: Grid, label: GridCell, cells: readonly GridCell[], column: Column | null): boolean {
  if (NOTE.test(label.key)) return true;
  const right = grid.merge(label.row, label.column)?.right ?? label.column;
  return cells.length === 1 && right > (column?.right ?? right);
}
