/** Tables that say again what another one says: a calendar or a sum of the plan's projects, an earlier copy of its sheet. */
import { comparisonKey } from '../../text/comparison-key';
import { THAI } from '../../text/thai';
import type { TableColumns } from '../table-header/columns';
import { isSameCell, type Grid, type GridCell } from '../sheet/grid';
import { isGroupRow, readHeading } from '../phrases/headings';
import type { Region } from './regions';
import { tableRows } from './table-rows';
import { readTitleCell } from '../phrases/project-cell';

const LETTER = new RegExp(`[${THAI}a-z]`);
const BEFORE_LETTERS = new RegExp(`^[^${THAI}a-z]+`);

interface Named {
  readonly grid: Grid;
  readonly cell: GridCell;
  /** The heading above it; '' if there is none. */
  readonly heading: string;
  /** Its letters, without the number in front of them; '' if it has none. */
  readonly name: string;
}

/** The cells of the project column, headings of the form left out. */
function namedIn(regions: readonly Region[]): readonly Named[] {
  const named: Named[] = [];
  for (const region of regions) {
    const { kind, grid } = region;
    if (kind !== 'projects') continue;
    let heading = '';
    for (const { row, columns } of tableRows(region)) {
      const cell = columns?.at.title === undefined ? null : grid.cell(row, columns.at.title);
      const above = [cell, grid.row(row)[0] ?? null].find((each) => each && readHeading(each.key) !== null);
      if (above) heading = above.key;
      if (!cell || isGroupRow(cell) || (above && isSameCell(cell, above))) continue;
      named.push({ grid, cell, heading, name: cell.key.replace(BEFORE_LETTERS, '') });
    }
  }
  return named;
}

/** Whether the column of the projects holds numbers, as in a table of sums. */
export function namesNothing(regions: readonly Region[]): boolean {
  const named = namedIn(regions);
  return named.length > 0 && named.every(({ name }) => name === '');
}

/** Whether a project is named at all: on a blank form none is. */
export function namesProject(regions: readonly Region[]): boolean {
  return namedIn(regions).some(isProject);
}

function isProject({ cell, name }: Named): boolean {
  return name !== '' && readTitleCell(cell.text).some(({ items }) => items.some(({ isPlaceholder }) => !isPlaceholder));
}

/**
 * Tells of a table whether it lacks what the others say of a project, and names none that they do not name: a page that
 * continues the others has their columns.
 */
export function repeating(others: readonly Region[]): (regions: readonly Region[]) => boolean {
  const results = resultsOf(others);
  let known: ReadonlySet<string> | null = null;
  return (regions) => {
    const own = resultsOf(regions);
    if (![...results].some((id) => !own.has(id))) return false;
    const titles = (known ??= titlesOf(others));
    return [...titlesOf(regions)].every((title) => titles.has(title));
  };
}

const RESULTS = ['quantity', 'quality', 'budget'] as const;

function resultsOf(regions: readonly Region[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, headers, top, bottom, columns } of regions) {
    if (kind !== 'projects') continue;
    const add = (at: TableColumns['at'] = {}): void => {
      for (const id of RESULTS) if (at[id] !== undefined) found.add(id);
    };
    add(columns?.at);
    for (let row = top; row <= bottom; row += 1) add(headers.at(row)?.columns.at);
  }
  return found;
}

function titlesOf(regions: readonly Region[]): ReadonlySet<string> {
  const items = namedIn(regions).flatMap(({ cell }) => readTitleCell(cell.text).flatMap((segment) => segment.items));
  return new Set(items.map(({ title }) => comparisonKey(title)).filter((key) => LETTER.test(key)));
}

/** The rows of a plan's tables, worked out when a further table is compared with them. */
export class TableRows {
  private readonly open: Region[] = [];
  private readonly known = new Set<string>();

  add(regions: readonly Region[]): void {
    for (const region of regions) if (region.kind === 'projects') this.open.push(region);
  }

  /** Whether most rows of a table are here word for word: then they are two states of one plan, not two pages of it. */
  hasMostOf(regions: readonly Region[]): boolean {
    if (this.open.length + this.known.size === 0 || !regions.some(({ kind }) => kind === 'projects')) return false;
    for (const row of namedIn(this.open.splice(0)).map(rowOf)) this.known.add(row);
    const named = namedIn(regions).filter(isProject);
    return named.length >= FEWEST && named.filter((each) => this.known.has(rowOf(each))).length * 2 > named.length;
  }
}

/** One row may be in two guidelines. */
const FEWEST = 2;

function rowOf({ grid, cell, heading }: Named): string {
  return (
    heading +
    grid
      .row(cell.row)
      .map(({ key }) => key)
      .join('|')
  );
}
