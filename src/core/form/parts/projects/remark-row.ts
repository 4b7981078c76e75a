/** Rows of a single cell that are no project's: remarks, footnotes, and lines above several projects. */
import { DIGITS } from '../../../text/thai';
import { anyOf } from '../../../text/patterns';
import { isGroupRow, type HeadingReader } from '../../phrases/headings';
import { startsProject } from '../../phrases/project-cell';
import { readTitleMark } from '../../phrases/project-mark';
import type { TableColumns } from '../../table-header/columns';
import type { Grid, GridCell } from '../../sheet/grid';
import { isBlank } from '../../sheet/lines';
import { PHASE_2 } from '../../vocabulary/phase-2';
import { contentCells } from './project-extent';

/** `doubtful`: a remark or the name of a project, and nothing shows which. */
export type RemarkKind = 'remark' | 'doubtful';

const STARS = /^\s*(\*{1,3})(?!\*)/;
/** `๑/ เงินรายได้ของสถานศึกษา` */
const FOOTNOTE = new RegExp(`^\\s*[${DIGITS}]{1,2}/\\s*(?![\\s${DIGITS}])(.*)`, 's');
const ENDS_WITH_COLON = /:\s*$/;
/** `แหล่งงบ: UC = งบหลักประกันสุขภาพ, สป. = งบสำนักงานปลัด`: the meaning of abbreviations in the table. */
const LEGEND = /^[^:=]{2,40}:(?:[^:=,;]{1,40}=[^:=,;]{1,60}(?:[,;]|$))+$/;
const LEAD_IN = new RegExp(`^${anyOf(...PHASE_2.projects.leadIns)}[^:]{0,40}:`);

/** A row that has only this cell. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly cell: GridCell;
}

/** What a row's only cell is, if it is neither a project's nor a heading; null for any other row. */
export function remarkOf(grid: Grid, row: number, columns: TableColumns, headings: HeadingReader): Remark | null {
  const [cell, ...others] = grid.row(row);
  if (!cell || others.length > 0 || isGroupRow(cell) || headings.of(cell.key)) return null;
  const kind = kindOf(grid, cell, columns);
  return kind && { kind, cell };
}

function kindOf(grid: Grid, { row, text, key }: GridCell, columns: TableColumns): RemarkKind | null {
  const stars = STARS.exec(text)?.[1];
  if (stars !== undefined) {
    const { borne, areBullets } = starsOf(grid);
    if (areBullets) return null;
    return borne.has(stars) ? 'remark' : 'doubtful';
  }
  const note = FOOTNOTE.exec(text)?.[1];
  if (note !== undefined) return startsProject(note) ? null : 'remark';
  if (readTitleMark(text) !== null) return null;
  if (ENDS_WITH_COLON.test(text) || LEGEND.test(key)) return 'remark';
  return LEAD_IN.test(key) && isAboveProject(grid, row, columns) ? 'remark' : null;
}

/** A line is a lead-in only if a project follows it. */
function isAboveProject(grid: Grid, row: number, columns: TableColumns): boolean {
  return (
    columns.titles.some((column) => grid.cell(row + 1, column) !== null) &&
    contentCells(grid, row + 1, columns).length > 0
  );
}

interface Stars {
  /** The stars behind a text: a remark explains them. */
  readonly borne: ReadonlySet<string>;
  /** Whether entries of the table begin with stars. */
  readonly areBullets: boolean;
}

const known = new WeakMap<Grid, Stars>();
const STARS_ALONE = /(?<!\*)\*{1,3}(?=[\s),.]|$)/g;

function starsOf(grid: Grid): Stars {
  const found = known.get(grid) ?? findStars(grid);
  known.set(grid, found);
  return found;
}

function findStars(grid: Grid): Stars {
  const borne = new Set<string>();
  let areBullets = false;
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const cells: readonly GridCell[] = grid.row(row);
    for (const { text } of cells) {
      if (!text.includes('*')) continue;
      areBullets ||= cells.length > 1 && STARS.test(text);
      for (const { 0: stars, index } of text.matchAll(STARS_ALONE))
        if (!isBlank(text.slice(0, index))) borne.add(stars);
    }
  }
  return { borne, areBullets };
}
