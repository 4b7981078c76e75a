/** A block of the project table: the rows of one cell of the project column, and how their cells fall to its projects. */
import type { UnpairedEntries } from '../plan/plan';
import { splitEntries, splitMarks, type Split } from './entries';
import type { Grid, GridCell } from './grid';
import type { TitleItem } from './title-cell';

export interface Block {
  readonly grid: Grid;
  /** First and last row, zero-based. */
  readonly top: number;
  readonly bottom: number;
  /** What the project column's cell lists, placeholders included. */
  readonly items: readonly TitleItem[];
  /** Whether the rows of the block are its projects, one each, rather than all in the first row. */
  readonly isRowEach: boolean;
}

/** One project's share of a column's cell. */
export interface Share {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell | null;
  /** '' where the cell is blank; null where it cannot be told which part is this project's. */
  readonly text: string | null;
  readonly line: number;
  readonly lines: number;
}

export interface Sharing {
  /** One for each real project of the block, in order. */
  readonly shares: readonly Share[];
  /** Set where the entries did not pair. */
  readonly unpaired: Omit<UnpairedEntries, 'column'> | null;
}

/** Whether the cells of a column are entries of text, or marks where an empty line says something. */
export type Sort = 'entries' | 'marks';

/** Gives every real project of the block its part of a column, and takes the column's cells. */
export function share(block: Block, column: number, sort: Sort): Sharing {
  if (block.items.length > 0) takeColumn(block, column);
  return divide(block, column, sort);
}

function takeColumn({ grid, top, bottom, isRowEach }: Block, column: number): void {
  for (let row = top; row <= (isRowEach ? bottom : top); row += 1) grid.take(grid.shown(row, column));
}

function divide(block: Block, column: number, sort: Sort): Sharing {
  const { grid, items, top } = block;
  const real = items.map((item, index) => ({ item, index })).filter(({ item }) => !item.isPlaceholder);
  const own = (row: number): Share => {
    const cell = grid.shown(row, column);
    return { row, column, cell, text: cell?.text ?? '', line: 0, lines: 1 };
  };
  if (block.isRowEach) {
    const rows = block.bottom - top + 1;
    // A row for each line of the project column, or a row for each real project.
    const shares = real.map(({ index }, position) => own(top + (rows === items.length ? index : position)));
    return { shares, unpaired: null };
  }
  const cell = grid.shown(top, column);
  const text = cell?.text ?? '';
  if (real.length === 1 && (sort === 'entries' || items.length === 1 || !text.includes('\n'))) {
    return { shares: [own(top)], unpaired: null };
  }
  if (text.trim() === '') {
    const shares = real.map((_, line) => ({ row: top, column, cell, text: '', line, lines: real.length }));
    return { shares, unpaired: null };
  }
  const { split, counted } = splitFor(text, real.length, items.length, sort);
  const shares = real.map(({ index }, position): Share => {
    const line = counted === real.length ? position : index;
    const part = split.ok ? (split.entries[line] ?? '') : null;
    return { row: top, column, cell, text: part, line, lines: counted };
  });
  const unpaired = split.ok ? null : { ...grid.place(top, column), projects: real.length, entries: split.found };
  return { shares, unpaired };
}

/** An entry for each real project; failing that, one for each line of the project column, placeholders too. */
function splitFor(text: string, real: number, all: number, sort: Sort): { split: Split; counted: number } {
  const method = sort === 'marks' ? splitMarks : splitEntries;
  const split = method(text, real);
  if (split.ok || all === real) return { split, counted: real };
  const wider = method(text, all);
  return wider.ok ? { split: wider, counted: all } : { split, counted: real };
}
