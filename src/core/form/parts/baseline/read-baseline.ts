/** Part 2: the units of the agency with their people, and the total. */
import type { BaselinePart, BaselineRow, PeopleEntry, PeopleGroup } from '../../../plan/parts';
import type { Datum, UnreadText } from '../../../plan/datum';
import { comparisonKey } from '../../../text/comparison-key';
import { isLeaders } from '../../../text/leaders';
import { readBaselineLines } from './lines-without-table';
import type { BaselineColumn } from '../../vocabulary/part-words';
import { baselineHeader, PART_HEADER, WHOLE_HEADER } from './labels';
import { BaselineRowCells } from './row';
import { withTotals, type ReadRow } from './totals';
import type { Grid, GridCell } from '../../sheet/grid';
import { NOTE } from '../../phrases/form-labels';
import { readPartHeading } from '../shared/part-heading';
import { unreadCells, wordsOf, type PartReading } from '../shared/part-reading';
import { readPartTable, type PartTable } from '../shared/part-table';
import type { Region } from '../../locate/regions';
import { isGroupHeading } from './people-entries';
import { isSameKind, joins } from './unit-name';

/** Reads every base region of a plan; units follow each other over page breaks and sheets. */
export function readBaseline(regions: readonly Region[]): PartReading<BaselinePart> {
  if (regions.length === 0) return { part: null, unread: [] };
  const reader = new BaseReader();
  for (const region of regions) reader.read(region);
  return { part: reader.part(), unread: reader.unread };
}

/** A row as it is read, with the cells of its name, or of the name's last row. */
interface OpenRow extends ReadRow {
  readonly cells: BaselineRowCells;
  /** Whether it has nothing but its name so far. */
  readonly isAlone: boolean;
}

class BaseReader {
  readonly unread: UnreadText[] = [];
  private readonly rows: OpenRow[] = [];
  private readonly names = new Set<string>();
  /** Units that are written line by line, without a table. */
  private readonly lines: BaselineRow[] = [];
  /** The group that the third column of the row above went on with. */
  private group: PeopleGroup | null = null;

  part(): BaselinePart {
    // Words below the last sum that no unit follows are a note.
    const last = this.rows.findIndex((_, index) => this.rows.slice(index).every(({ isAlone }) => isAlone));
    const notes = last > 0 && this.rows[last - 1]?.isSum ? this.rows.splice(last) : [];
    for (const { cells } of [...doubtful(this.rows), ...notes]) {
      this.unread.push(...unreadCells(cells.grid, cells.name ? [cells.name] : []));
    }
    const { rows, ...sums } = withTotals(this.rows);
    return { rows: [...this.lines, ...rows], ...sums };
  }

  read(region: Region): void {
    const { grid, bottom } = region;
    const { rest, below } = readPartHeading(region);
    this.unread.push(...unreadCells(grid, rest));
    const lines = hasTable(grid, below, bottom) ? null : readBaselineLines(grid, below, bottom);
    if (lines) {
      this.lines.push(...lines.rows);
      this.unread.push(...lines.unread);
      return;
    }
    let table: PartTable<BaselineColumn> | null = null;
    for (let row = below; row <= bottom; row += 1) {
      const header = readPartTable(grid, row, headerOf(grid, row), 'unit');
      if (header) {
        table = header;
        this.unread.push(...unreadCells(grid, header.unknown));
        row = header.bottom;
      } else if (!table) {
        this.unread.push(...unreadCells(grid, grid.row(row)));
      } else if (!grid.row(row).every(({ text }) => isLeaders(text))) {
        this.readRow(new BaselineRowCells(grid, row, table, this.names));
      }
    }
  }

  private readRow(cells: BaselineRowCells): void {
    const { grid, row, sum, name, mark } = cells;
    if (name && isNote(cells, name)) {
      this.unread.push(...unreadCells(grid, grid.row(row)));
      return;
    }
    const last = this.rows.at(-1);
    const strays = [...cells.strays];
    if (!sum && last && (name ? answerOf(last, cells) === 'yes' : goesOn(cells, last.row))) {
      const { next, left } = this.addTo(last.row, cells);
      this.rows.splice(-1, 1, {
        row: next,
        isSum: last.isSum,
        mark: last.mark,
        cells: name ? cells : last.cells,
        isAlone: last.isAlone && cells.isNameAlone,
      });
      strays.push(...left);
    } else {
      this.rows.push({
        row: this.newRow(cells, sum ?? name),
        isSum: sum !== null,
        mark,
        cells,
        isAlone: cells.isNameAlone,
      });
      if (sum && name) strays.push(name);
      if (name) this.names.add(comparisonKey(mark.name));
    }
    this.unread.push(...unreadCells(grid, strays));
  }

  private newRow(cells: BaselineRowCells, name: GridCell | null): BaselineRow {
    const { grid, row } = cells;
    const column = name?.column ?? cells.columns.find(({ id }) => id === 'unit')?.left ?? grid.row(row)[0]?.column ?? 0;
    const place = grid.place(row, column);
    const { entries, sum, group } = cells.entries(null);
    this.group = group;
    return {
      unit: wordsOf(place, name?.text ?? '', name === cells.name ? cells.mark.name : name?.text),
      personnel: cells.people('personnel'),
      people: cells.columns.some(({ id }) => id === 'people') ? entries : null,
      peopleSum: sum,
      citizens: cells.people('citizens'),
      remark: remarkOf(cells),
      ...place,
    };
  }

  /** The row with what the next one adds to it, and the cells for which it has no place left. */
  private addTo(last: BaselineRow, cells: BaselineRowCells): { next: BaselineRow; left: GridCell[] } {
    const { entries, sum, group } = cells.entries(this.group);
    this.group = group;
    const isFree = (id: 'personnel' | 'citizens'): boolean => last[id] === null || last[id].text === '';
    const remark = remarkOf(cells);
    const left = (['personnel', 'citizens'] as const).flatMap((id) => (isFree(id) ? [] : cells.under(id)));
    if (last.peopleSum && sum) left.push(...cells.under('people'));
    if (last.remark && remark) left.push(...cells.under('remark'));
    return {
      next: {
        sheet: last.sheet,
        cell: last.cell,
        unit: cells.name ? joined(last.unit, cells.name.text) : last.unit,
        personnel:
          isFree('personnel') && cells.under('personnel').length > 0 ? cells.people('personnel') : last.personnel,
        citizens: isFree('citizens') && cells.under('citizens').length > 0 ? cells.people('citizens') : last.citizens,
        people: last.people === null ? (entries.length > 0 ? entries : null) : withNext(last.people, entries),
        peopleSum: last.peopleSum ?? sum,
        remark: last.remark ?? remark,
      },
      left,
    };
  }
}

function hasTable(grid: Grid, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (readPartTable(grid, row, headerOf(grid, row), 'unit')) return true;
  return false;
}

/** `ชาย`, `หญิง`, `รวม` under `จำนวนบุคลากร`: รวม alone below a header is the name of a row. */
function headerOf(grid: Grid, row: number): typeof baselineHeader {
  if (!grid.row(row + 1).some(({ key }) => PART_HEADER.test(key))) return baselineHeader;
  return (key) => (PART_HEADER.test(key) || WHOLE_HEADER.test(key) ? 'detail' : baselineHeader(key));
}

/** A line below the table, or across it, that is no unit: `หมายเหตุ: …`, `ข้อมูล ณ วันที่ …`. */
function isNote(cells: BaselineRowCells, name: GridCell): boolean {
  if (NOTE.test(name.key)) return true;
  const unit = cells.columns.find(({ id }) => id === 'unit');
  const right = cells.grid.merge(cells.row, name.column)?.right ?? name.column;
  return cells.isNameAlone && right > (unit?.right ?? name.column);
}

/** Whether a name is the rest of the one above, if one of the two rows holds nothing but words. */
function answerOf(above: OpenRow, { name, mark, isNameAlone, isTall }: BaselineRowCells): ReturnType<typeof joins> {
  const isWhole = isTall || above.cells.isTall || above.isSum || mark.number !== null || mark.isBullet;
  if (!name || isWhole || !(isNameAlone || above.isAlone)) return 'no';
  return joins(above.row.unit.text, name.text, above.mark.number !== null);
}

/** Names without a number that may be units, or a part of their neighbour's name. */
function doubtful(rows: readonly OpenRow[]): OpenRow[] {
  return rows.filter((row, index) => {
    const [above, below, next] = [rows[index - 1], rows[index + 1], rows[index + 2]];
    const isUnsure = (first: OpenRow | undefined, second: OpenRow | undefined): boolean =>
      first !== undefined && second !== undefined && answerOf(first, second.cells) === 'unsure';
    if (!row.isAlone) return false;
    if (above && !above.isAlone && isUnsure(above, row)) return true;
    // A name over several units of one kind is theirs together.
    const isHeading = below && next && isSameKind(below.row.unit.text, next.row.unit.text);
    return below !== undefined && !below.isAlone && !isHeading && isUnsure(row, below);
  });
}

/** Whether a row without a name continues the one above: not if both have the same number. */
function goesOn(cells: BaselineRowCells, last: BaselineRow): boolean {
  const unit = cells.columns.find(({ id }) => id === 'unit');
  const merge = unit ? cells.grid.merge(cells.row, unit.left) : null;
  if (merge && merge.top < cells.row) return true;
  return (['personnel', 'citizens'] as const).every((id) => cells.under(id).length === 0 || !last[id]?.text);
}

/** The heading of a group alone in a row belongs to the entry in the next one. */
function withNext(entries: readonly PeopleEntry[], next: readonly PeopleEntry[]): readonly PeopleEntry[] {
  const heading = entries.at(-1);
  const [first, ...others] = next;
  if (!heading || !first || first.group !== heading.group || !isGroupHeading(heading)) return [...entries, ...next];
  return [...entries.slice(0, -1), { ...first, text: `${heading.text}\n${first.text}` }, ...others];
}

function joined(unit: Datum<string>, rest: string): Datum<string> {
  return wordsOf(unit, `${unit.text}\n${rest}`, `${unit.value ?? unit.text}\n${rest}`);
}

function remarkOf(cells: BaselineRowCells): BaselineRow['remark'] {
  const written = cells.under('remark');
  const [first] = written;
  if (!first) return null;
  return wordsOf(cells.grid.place(first.row, first.column), written.map(({ text }) => text).join(' '));
}
