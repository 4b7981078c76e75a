/** Where the parts of the form stand: found by their headings and header labels, on any sheet, at any row and column. */
import type { PartId } from '../plan/plan';
import { readHeader } from './columns';
import { countLine } from './count-line';
import type { Grid } from './grid';
import { DETAILS, NOTE, PART_BY_NUMBER, PART_HEADING, TITLE } from './labels';

export type RegionKind = PartId | 'title' | 'notes';

/** A run of rows of one sheet that belongs to one part. `top` is its heading's row, or its first row. */
export interface Region {
  readonly kind: RegionKind;
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
}

/** The plans of a workbook, each as its regions in the order of the sheets. A title begins a plan of its own. */
export function findPlans(grids: readonly Grid[]): Region[][] {
  const plans: Region[][] = [];
  for (const region of grids.flatMap(regionsOf)) {
    const current = plans.at(-1);
    const isNext = region.kind === 'title' && current?.some((other) => other.kind === 'title');
    if (!current || isNext) plans.push([region]);
    else current.push(region);
  }
  return plans;
}

function regionsOf(grid: Grid): Region[] {
  const starts: { kind: RegionKind; top: number }[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const kind = startsHere(grid, row, starts.at(-1)?.kind ?? null);
    if (kind !== null) starts.push({ kind, top: row });
  }
  return starts.map(({ kind, top }, index) => ({ kind, grid, top, bottom: (starts[index + 1]?.top ?? grid.bottom + 1) - 1 }));
}

function startsHere(grid: Grid, row: number, current: RegionKind | null): RegionKind | null {
  const key = grid.row(row)[0]?.key;
  if (key === undefined) return null;
  const part = PART_HEADING.exec(key)?.[1];
  if (part !== undefined) return PART_BY_NUMBER[part] ?? null;
  if (TITLE.test(key)) return current === 'title' ? null : 'title';
  if (current === 'projects') return NOTE.test(key) && readHeader(grid, row) === null ? 'notes' : null;
  if (DETAILS.test(key) || readHeader(grid, row) !== null) return 'projects';
  if (current !== 'counts' && grid.row(row).some((cell) => countLine(cell.text)?.slot !== undefined)) return 'counts';
  return null;
}
