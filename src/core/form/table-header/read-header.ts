/** The project table's header: which column holds what, in any order, over one row or several. */
import { oneOf } from '../../text/patterns';
import { CONSONANTS } from '../../text/thai';
import { readNumbered } from '../phrases/item-number';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { Grid, GridCell } from '../sheet/grid';
import { columnsUnder, headerRowBelow } from './header-rows';
import { dateMonths, type Headed } from './header-runs';
import { headerMeaning, isTitleHeader, titleHeaderOf, type HeaderMeaning } from './header-cell';
import { columnsOf, type TableColumns } from './columns';

export interface TableHeader {
  readonly columns: TableColumns;
  /** The header's last row, the cells that it is made of, and those of them that no table of labels knows. */
  readonly bottom: number;
  readonly cells: readonly GridCell[];
  readonly unknown: readonly GridCell[];
}

/** A header needs the project column and this many others, so that a line of text is never taken for one. */
const FEWEST_OTHERS = 2;

/** The header that begins in `row`, or null. Header rows are repeated at every page of a printed form. */
export function readHeader(grid: Grid, row: number): TableHeader | null {
  const first = grid.row(row);
  const titles = first.length <= FEWEST_OTHERS ? [] : titlesIn(grid, first);
  const [title] = titles;
  if (!title) return null;
  const dates = dateMonths(grid, first);
  const meanings = first.map((cell) => (cell === title ? TITLE : (dates.get(cell) ?? notTitle(headerMeaning(cell)))));
  if (meanings.filter((meaning) => meaning !== null).length < 1 + FEWEST_OTHERS) return null;

  const headed = first.map((cell, index): Headed => ({ cell, over: null, meaning: meanings[index] ?? null }));
  const byColumn = new Map<number, Headed>();
  const cells: Headed[] = [];
  let bottom = row;
  for (let next: readonly Headed[] | null = headed; next; next = headerRowBelow(grid, row, bottom, byColumn)) {
    if (next !== headed) bottom = next[0]?.cell.row ?? bottom;
    for (const each of next) {
      cells.push(each);
      // A header over several columns is spelt out by the row below it.
      for (const column of columnsUnder(grid, each.cell)) byColumn.delete(column);
      byColumn.set(each.cell.column, each);
    }
  }
  const index = numberRowBelow(grid, bottom);
  const last = index.length > 0 ? bottom + 1 : bottom;
  const { columns, unknown } = columnsOf(grid, byColumn, last, titles.length > 1 ? titles : []);
  if (!isOfProjects(columns, byColumn)) return null;
  const isTold = (each: Headed): boolean => {
    const { column } = each.cell;
    if (titles.includes(each.cell)) return false;
    if (each.meaning !== null) return unknown.includes(column) && byColumn.get(column) === each;
    // The budget of one year among several has no separate label.
    const isBudget = column === columns.at.budget && byColumn.get(column) === each;
    return unknown.includes(column) || !(isBudget || isSpeltOut(grid, each, byColumn));
  };
  return {
    columns,
    bottom: last,
    cells: [...cells.map(({ cell }) => cell), ...index],
    unknown: cells.filter(isTold).map(({ cell }) => cell),
  };
}

const TITLE: HeaderMeaning = { kind: 'column', id: 'title' };

/** Only one column is the projects'. */
function notTitle(meaning: HeaderMeaning | null): HeaderMeaning | null {
  return meaning?.kind === 'column' && meaning.id === 'title' ? null : meaning;
}

/** Rows below a header that show in which of two columns the projects are. */
const SAMPLES = 40;

/**
 * The headers of which any may be that of the projects. Of several, the one with numbered items below is it, else the
 * one with names that begin as projects' do; if neither is one, nobody can say.
 */
function titlesIn(grid: Grid, cells: readonly GridCell[]): readonly GridCell[] {
  const candidates = cells.filter(isTitleHeader);
  const [first, ...others] = candidates;
  if (!first || others.length === 0) return first ? [first] : [titleHeaderOf(cells)].filter((cell) => cell !== null);
  const below = ({ row, column }: GridCell): readonly GridCell[] =>
    Array.from({ length: SAMPLES }, (_, index) => grid.cell(row + 1 + index, column)).filter((cell) => cell !== null);
  for (const isOfProject of [isNumbered, isNamed]) {
    const fitting = candidates.filter((candidate) => below(candidate).some(isOfProject));
    if (fitting.length === 1) return fitting;
    if (fitting.length > 1) break;
  }
  const filled = candidates.filter((candidate) => below(candidate).some(({ text }) => LETTERS.test(text)));
  return filled.length > 0 ? filled : [first];
}

const isNumbered = ({ text }: GridCell): boolean => LETTERS.test(text) && readNumbered(text) !== null;
const NAME = new RegExp(`^${oneOf(PHASE_2.projects.nouns)}`);
const isNamed = ({ key }: GridCell): boolean => NAME.test(key);
const LETTERS = new RegExp(`[${CONSONANTS}a-z]`, 'i');

/** `รายการ` heads lists of all kinds: one of projects says when or by whom. */
function isOfProjects({ at, quarters }: TableColumns, byColumn: ReadonlyMap<number, Headed>): boolean {
  const title = at.title === undefined ? undefined : byColumn.get(at.title);
  return (
    title?.cell.key !== PHASE_2.headers.anyList ||
    quarters.length > 0 ||
    at.period !== undefined ||
    at.unit !== undefined
  );
}

/** A header over several columns that the row below spells out needs no table of labels. */
function isSpeltOut(grid: Grid, { cell }: Headed, byColumn: ReadonlyMap<number, Headed>): boolean {
  const isOverSeveral = columnsUnder(grid, cell).length > 1 || grid.cell(cell.row, cell.column + 1) === null;
  return isOverSeveral && [0, 1].every((right) => (byColumn.get(cell.column + right)?.cell.row ?? 0) > cell.row);
}

/** `(๑) (๒) (๓) …` under the header: the columns' own numbers. */
function numberRowBelow(grid: Grid, bottom: number): readonly GridCell[] {
  const cells = grid.row(bottom + 1);
  const isNumbers =
    cells.length > 4 && cells.every(({ key }, index) => key.replace(/^[-(]|\)$/g, '') === String(index + 1));
  return isNumbers ? cells : [];
}
