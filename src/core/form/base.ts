/** Part 2: the units of the agency with their people, and the total. */
import type { BasePart, BaseRow, PeopleGroup } from '../plan/parts';
import type { UnreadText } from '../plan/plan';
import { isLeaders } from '../text/leaders';
import { normalise } from '../text/normalise';
import { baseHeader, type BaseColumn } from './base-labels';
import { BaseRowCells } from './base-row';
import type { GridCell } from './grid';
import { NOTE } from './labels';
import { readListMark } from './list-mark';
import { readPartHeading } from './part-heading';
import { unreadCells, wordsOf, type PartReading } from './part-reading';
import { readPartTable, type PartTable } from './part-table';
import type { Region } from './regions';

const BASE_PART = 2;

/** Reads every base region of a plan; units follow each other over page breaks and sheets. */
export function readBase(regions: readonly Region[]): PartReading<BasePart> {
  if (regions.length === 0) return { part: null, unread: [] };
  const reader = new BaseReader();
  for (const region of regions) reader.read(region);
  return { part: { rows: reader.rows, total: reader.total }, unread: reader.unread };
}

class BaseReader {
  readonly rows: BaseRow[] = [];
  total: BaseRow | null = null;
  readonly unread: UnreadText[] = [];
  /** The group that the third column of the row above went on with. */
  private group: PeopleGroup | null = null;
  /** Whether the last row that was read is the total. */
  private isInTotal = false;

  read(region: Region): void {
    const { grid, bottom } = region;
    const { rest, below } = readPartHeading(region);
    this.unread.push(...unreadCells(grid, rest));
    let table: PartTable<BaseColumn> | null = null;
    for (let row = below; row <= bottom; row += 1) {
      const header = readPartTable(grid, row, baseHeader);
      if (header) {
        table = header;
        this.unread.push(...unreadCells(grid, header.unknown));
        row = header.bottom;
      } else if (!table) {
        this.unread.push(...unreadCells(grid, grid.row(row)));
      } else if (!grid.row(row).every(({ text }) => isLeaders(text))) {
        this.readRow(new BaseRowCells(grid, row, table.columns));
      }
    }
  }

  private readRow(cells: BaseRowCells): void {
    const { grid, row, total, name } = cells;
    if ((total && this.total) || (name && this.isNote(cells, name))) {
      this.unread.push(...unreadCells(grid, grid.row(row)));
      return;
    }
    const last = this.isInTotal ? this.total : (this.rows.at(-1) ?? null);
    const strays = [...cells.strays];
    if (total) {
      this.total = this.newRow(cells, total);
      if (name) strays.push(name);
      this.isInTotal = true;
    } else if (!name && last && goesOn(cells, last)) {
      const { next, left } = this.addTo(last, cells);
      if (this.isInTotal) this.total = next;
      else this.rows.splice(-1, 1, next);
      strays.push(...left);
    } else {
      this.rows.push(this.newRow(cells, name));
      this.isInTotal = false;
    }
    this.unread.push(...unreadCells(grid, strays));
  }

  private newRow(cells: BaseRowCells, name: GridCell | null): BaseRow {
    const { grid, row } = cells;
    const column = name?.column ?? cells.columns.find(({ id }) => id === 'unit')?.left ?? grid.row(row)[0]?.column ?? 0;
    const place = grid.place(row, column);
    const text = name?.text ?? '';
    const { entries, sum, group } = cells.entries(null);
    this.group = group;
    return {
      ...place,
      unit: wordsOf(place, text, readListMark(normalise(text), BASE_PART).rest),
      personnel: cells.people('personnel'),
      people: cells.columns.some(({ id }) => id === 'people') ? entries : null,
      peopleSum: sum,
      citizens: cells.people('citizens'),
      remark: remarkOf(cells),
    };
  }

  /** The row with what the next one adds to it, and the cells for which it has no place left. */
  private addTo(last: BaseRow, cells: BaseRowCells): { next: BaseRow; left: GridCell[] } {
    const { entries, sum, group } = cells.entries(this.group);
    this.group = group;
    const isFree = (id: 'personnel' | 'citizens'): boolean => last[id] === null || last[id].text === '';
    const remark = remarkOf(cells);
    const left = (['personnel', 'citizens'] as const).flatMap((id) => (isFree(id) ? [] : cells.under(id)));
    if (last.peopleSum && sum) left.push(...cells.under('people'));
    if (last.remark && remark) left.push(...cells.under('remark'));
    return {
      next: {
        ...last,
        personnel:
          isFree('personnel') && cells.under('personnel').length > 0 ? cells.people('personnel') : last.personnel,
        citizens: isFree('citizens') && cells.under('citizens').length > 0 ? cells.people('citizens') : last.citizens,
        people: last.people === null ? (entries.length > 0 ? entries : null) : [...last.people, ...entries],
        peopleSum: last.peopleSum ?? sum,
        remark: last.remark ?? remark,
      },
      left,
    };
  }

  /** A line below the table, or across it, that is no unit: `หมายเหตุ: …`, `ข้อมูล ณ วันที่ …`. */
  private isNote(cells: BaseRowCells, name: GridCell): boolean {
    if (NOTE.test(name.key)) return true;
    const unit = cells.columns.find(({ id }) => id === 'unit');
    const isAcross = (cells.grid.merge(cells.row, name.column)?.right ?? name.column) > (unit?.right ?? name.column);
    return cells.isOnly(name) && (isAcross || this.total !== null);
  }
}

/** A row without a name goes on with the one above, unless it has numbers of its own that the other has already. */
function goesOn(cells: BaseRowCells, last: BaseRow): boolean {
  const unit = cells.columns.find(({ id }) => id === 'unit');
  const merge = unit ? cells.grid.merge(cells.row, unit.left) : null;
  if (merge && merge.top < cells.row) return true;
  return (['personnel', 'citizens'] as const).every((id) => cells.under(id).length === 0 || !last[id]?.text);
}

function remarkOf(cells: BaseRowCells): BaseRow['remark'] {
  const written = cells.under('remark');
  const [first] = written;
  if (!first) return null;
  return wordsOf(cells.grid.place(first.row, first.column), written.map(({ text }) => text).join(' '));
}
