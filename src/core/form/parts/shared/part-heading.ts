/** A part's heading over one row or several, and what else is in its cell or its row. */
import type { Datum } from '../../../plan/datum';
import { comparisonKey } from '../../../text/comparison-key';
import { anyOf } from '../../../text/patterns';
import type { Grid, GridCell } from '../../sheet/grid';
import { PART_HEADING } from '../../phrases/form-labels';
import { linesOf } from '../../sheet/lines';
import type { Region } from '../../locate/regions';
import { PHASE_2 } from '../../vocabulary/phase-2';
import { yearIn } from '../../phrases/year-mention';

export interface PartHeading {
  /** The year that the heading names. */
  readonly year: Datum<number> | null;
  /** What is in the heading's row and is not the heading: further lines of its cell, and other cells. */
  readonly rest: readonly GridCell[];
  /** The first row below the heading. */
  readonly below: number;
}

/** How headings continue in the next line, cell or row. */
const GOES_ON = new RegExp(anyOf(...PHASE_2.parts.continuations));

/** The most rows over which a heading continues. */
const MOST_ROWS = 3;

export function readPartHeading({ grid, top, bottom }: Region): PartHeading {
  const [first, ...others] = grid.row(top);
  if (!first || !PART_HEADING.test(first.key)) return { year: null, rest: [], below: top };
  const heading = [first];
  const rest: GridCell[] = [];
  const lines = linesOf(first.text);
  let taken = 1;
  while (taken < lines.length && isHeadingWords(comparisonKey(lines[taken] ?? ''))) taken += 1;
  const behind = lines.slice(taken).join('\n');
  const key = comparisonKey(behind);
  if (key !== '') rest.push({ row: first.row, column: first.column, value: behind, text: behind, key });
  for (const cell of others) (GOES_ON.test(cell.key) ? heading : rest).push(cell);

  let below = top + 1;
  while (rest.length === 0 && below <= Math.min(bottom, top + MOST_ROWS)) {
    const next = grid.row(below);
    if (next.length === 0 || !next.every((cell) => GOES_ON.test(cell.key))) break;
    heading.push(...next);
    below += 1;
  }
  return { year: firstYear(grid, heading), rest, below };
}

function isHeadingWords(key: string): boolean {
  return key === '' || GOES_ON.test(key);
}

function firstYear(grid: Grid, cells: readonly GridCell[]): Datum<number> | null {
  for (const cell of cells) {
    const year = yearIn(grid, cell);
    if (year) return year;
  }
  return null;
}
