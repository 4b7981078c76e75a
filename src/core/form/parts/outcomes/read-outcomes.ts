/** Part 5: the outcomes that are hoped for, as a list: cells, lines, bullets or numbers. */
import type { OutcomesPart } from '../../../plan/parts';
import type { Datum, UnreadText } from '../../../plan/datum';
import { readItemNumber } from '../../../text/item';
import { comparisonKey } from '../../../text/comparison-key';
import { normalise } from '../../../text/normalise';
import { anyOf, oneOf } from '../../../text/patterns';
import type { Place } from '../../../workbook/snapshot';
import type { Grid, GridCell } from '../../sheet/grid';
import { NOTE } from '../../phrases/form-labels';
import { linesOf } from '../../sheet/lines';
import { readListMark, splitListed } from '../../phrases/list-mark';
import { PHASE_2 } from '../../vocabulary/phase-2';
import { readPartHeading } from '../shared/part-heading';
import { unreadCells, wordsOf, type PartReading } from '../shared/part-reading';
import type { Region } from '../../locate/regions';

const OUTCOMES_PART = 5;

const { headers, ownHeader, otherHeaders, signed, signers, signedFor } = PHASE_2.outcomes;
/** Signatures below the list, besides `NOTE`. Whole lines: an outcome may begin with ผู้รับผิดชอบ… too. */
const SIGNATURE = new RegExp(`^\\(?${signed}|^\\(?${oneOf(signers)}${oneOf(signedFor)}*\\)?[:.…_]*$`);
/** Headers, if the list is in a table. */
const HEADER = new RegExp(`^${anyOf(...headers)}$`);
/** Of them the list's own, which may also be beside it, and those of columns that the form does not have. */
const OWN_HEADER = new RegExp(`^${ownHeader.source}:?$`);
const OTHER_HEADER = new RegExp(`^${anyOf(...otherHeaders)}$`);

/** Reads every outcomes region of a plan. */
export function readOutcomes(regions: readonly Region[]): PartReading<OutcomesPart> {
  if (regions.length === 0) return { part: null, unread: [] };
  const reader = new OutcomesReader();
  for (const region of regions) reader.read(region);
  const { year, closing, unread } = reader;
  const items = reader.items.map(({ place, lines, words }) => wordsOf(place, lines.join('\n'), words.join('\n')));
  return { part: { year, items, closing }, unread };
}

/** An item as its lines are found: as written, and without its mark. */
interface Item {
  readonly place: Place;
  readonly lines: string[];
  readonly words: string[];
}

class OutcomesReader {
  year: Datum<number> | null = null;
  readonly items: Item[] = [];
  readonly closing: Datum<string>[] = [];
  readonly unread: UnreadText[] = [];
  private isClosing = false;
  /** The item that a line without a mark continues: one with a mark, and no empty row since. */
  private last: Item | null = null;
  /** The last row that the item's cell is merged over. */
  private reach = 0;
  /** Columns of a table that are not the list's. */
  private others: ReadonlySet<number> = new Set();

  read(region: Region): void {
    const { grid, bottom } = region;
    const { rest, below, year } = readPartHeading(region);
    this.year ??= year;
    this.isClosing = false;
    this.last = null;
    this.reach = 0;
    this.others = new Set();
    this.readCells(grid, rest);
    for (let row = below; row <= bottom; row += 1) {
      const cells = grid.row(row);
      if (cells.length === 0 && row > this.reach) this.last = null;
      this.readCells(grid, cells);
    }
  }

  private readCells(grid: Grid, row: readonly GridCell[]): void {
    if (this.isHeader(row)) return;
    const beside = row.filter(({ column }) => this.others.has(column));
    this.unread.push(...unreadCells(grid, beside));
    const cells = row.filter(({ key, column }) => !OWN_HEADER.test(key) && !this.others.has(column));
    const [first, ...others] = cells;
    const isMarked = first !== undefined && others.length > 0 && isMarkAlone(first);
    const written = isMarked ? others : cells;
    const [only] = written;
    if (only && written.length === 1 && isNumberAlone(only)) {
      this.unread.push(...unreadCells(grid, cells));
      return;
    }
    for (const cell of written) {
      this.isClosing ||= NOTE.test(cell.key) || SIGNATURE.test(cell.key);
      this.reach = grid.merge(cell.row, cell.column)?.bottom ?? cell.row;
      const place = grid.place(cell.row, cell.column);
      if (this.isClosing) this.closing.push(wordsOf(place, cell.text));
      else this.readItems(place, cell.text, isMarked && cell === only);
    }
  }

  /** Whether it is a header row. Cells below a column that the form does not have are no outcomes. */
  private isHeader(row: readonly GridCell[]): boolean {
    if (row.length === 0 || !row.every(({ key }) => HEADER.test(key) || OTHER_HEADER.test(key))) return false;
    const others = row.filter(({ key }) => OTHER_HEADER.test(key));
    if (others.length === row.length) return false;
    this.others = new Set(others.map(({ column }) => column));
    return true;
  }

  private readItems(place: Place, text: string, isMarked: boolean): void {
    let isFirst = isMarked;
    for (const line of linesOf(text).flatMap((each) => splitListed(each, OUTCOMES_PART))) {
      if (comparisonKey(line) === '') {
        this.last = null;
        continue;
      }
      const { mark, rest } = readListMark(normalise(line), OUTCOMES_PART);
      if (mark === null && !isFirst && this.last) {
        this.last.lines.push(line.trim());
        this.last.words.push(rest);
      } else this.begin(place, line, rest, mark !== null || isFirst);
      isFirst = false;
    }
  }

  private begin(place: Place, line: string, rest: string, isMarked: boolean): void {
    const item: Item = { place, lines: [line.trim()], words: [rest] };
    this.items.push(item);
    this.last = isMarked ? item : null;
  }
}

/** A page number, perhaps. With the dot or brackets of a list it is an item that nobody wrote. */
function isNumberAlone(cell: GridCell): boolean {
  return readListMark(normalise(cell.text), OUTCOMES_PART).mark === null && readItemNumber(cell.value).ok;
}

/** `๑.` or `-` in its own cell, in front of its item. */
function isMarkAlone(cell: GridCell): boolean {
  const { mark, rest } = readListMark(normalise(cell.text), OUTCOMES_PART);
  return (mark !== null && rest === '') || readItemNumber(cell.value).ok;
}
