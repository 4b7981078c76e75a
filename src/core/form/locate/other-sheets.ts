/** Sheets of the workbook beside the form: covers, contents, lists of other projects, sums, calendars. */
import { comparisonKey } from '../../text/comparison-key';
import type { TableColumns } from '../table-header/columns';
import type { Grid } from '../sheet/grid';
import { PART_HEADING } from '../phrases/form-labels';
import { isGroupRow, readHeading } from '../phrases/headings';
import type { Region } from './regions';
import { namesNothing, repeating } from './repeated-tables';

/** A sheet of nothing but a title is a cover, and one of bare headings a list of contents, if the form is there as well. */
export function withoutCovers(regions: readonly Region[]): readonly Region[] {
  const others = new Set(regions.filter((region) => !isBare(region)).map(({ grid }) => grid));
  const isOfForm = ({ grid }: Region): boolean => others.has(grid);
  const isTwice = ({ kind }: Region): boolean => regions.some((other) => other.kind === kind && isOfForm(other));
  const isContents = ({ grid }: Region): boolean =>
    regions.filter((other) => other.grid === grid).length >= FEWEST_IN_CONTENTS;
  const isKept = (region: Region): boolean => isOfForm(region) || !(isTwice(region) || isContents(region));
  return others.size > 0 ? regions.filter(isKept) : regions;
}

/** A title, or a part's heading with nothing below it. */
function isBare({ kind, grid, top, bottom }: Region): boolean {
  if (kind === 'title') return true;
  for (let row = top + 1; row <= bottom; row += 1) if (grid.row(row).length > 0) return false;
  return PART_HEADING.test(grid.row(top)[0]?.key ?? '') && grid.row(top).length <= MOST_IN_LINE;
}

const FEWEST_IN_CONTENTS = 3;
/** The heading and its page. */
const MOST_IN_LINE = 2;

/**
 * Where the form's table is there, other tables are other data: a list of projects that has none of the form's own
 * columns and headings, a sum that has numbers in place of projects, a calendar that only says its projects again.
 */
export function withoutDataSheets(regions: readonly Region[]): readonly Region[] {
  const ofForm = new Set(regions.filter(isForm).map(({ grid }) => grid));
  const tables = regions.filter(({ kind, grid }) => kind === 'projects' && ofForm.has(grid));
  if (tables.length === 0) return regions;
  for (const grid of otherTables(tables)) ofForm.delete(grid);
  return regions.filter(({ grid }) => ofForm.has(grid));
}

function otherTables(tables: readonly Region[]): readonly Grid[] {
  const grids = [...new Set(tables.map(({ grid }) => grid))];
  if (grids.length < 2) return [];
  const placed = tables.filter(tellsWhere);
  const onlyRepeats = repeating(placed);
  const others = grids.filter((grid) => {
    const own = tables.filter((region) => region.grid === grid);
    const isPlaced = placed.length === 0 || placed.some((region) => region.grid === grid);
    return namesNothing(own) || (!isPlaced && onlyRepeats(own));
  });
  return others.length < grids.length ? others : [];
}

/** Whether a region is the form's own; notes say nothing of it. */
export function isForm(region: Region): boolean {
  if (region.kind !== 'projects') return region.kind !== 'notes';
  return tellsWhere(region) || hasHeader(region, ({ quarters }) => quarters.length > 0);
}

/** Whether the table says to which sub-plan or guideline its projects belong, or continues one that does. */
function tellsWhere(region: Region): boolean {
  if (region.columns || hasHeader(region, ({ groups }) => groups.length > 0)) return true;
  const { grid, top, bottom } = region;
  const name = { key: comparisonKey(grid.name) };
  if (isGroupRow(name) || readHeading(name.key) !== null) return true;
  for (let row = top; row <= bottom; row += 1) {
    if (grid.row(row).some((cell) => readHeading(cell.key) !== null || isGroupRow(cell))) return true;
  }
  return false;
}

function hasHeader({ headers, top, bottom }: Region, holds: (columns: TableColumns) => boolean): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const header = headers.at(row);
    if (header && holds(header.columns)) return true;
  }
  return false;
}
