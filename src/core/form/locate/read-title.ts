/** The head of the form: whose plan it is, and for which fiscal year. */
import type { Datum } from '../../plan/plan';
import { stripLeaders } from '../../text/leaders';
import { normalise } from '../../text/normalise';
import { anyOf, oneOf } from '../../text/patterns';
import { readYear } from '../../calendar/years';
import type { Grid, GridCell } from '../sheet/grid';
import { loose } from '../sheet/lines';
import { AGENCY_BEGINS, AGENCY_LEVELS, TITLE } from '../phrases/form-labels';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { Region } from './regions';

export interface TitleReading {
  readonly agency: Datum<string> | null;
  readonly year: Datum<number> | null;
  /** The cells of the title that were read. */
  readonly read: readonly CellOnGrid[];
}

interface CellOnGrid {
  readonly grid: Grid;
  readonly cell: GridCell;
}

/** Notes cells that were read. */
type Claim = (grid: Grid, ...cells: readonly GridCell[]) => void;

const { titles } = PHASE_2;
const { year, fiscalYear, ofYear, ofYearLabel, buddhistEra, christianEra } = PHASE_2.years;
const IN_ERA = `(?:${buddhistEra.source})?`;
const YEAR = new RegExp(
  `${oneOf([fiscalYear, ofYear])}${anyOf(buddhistEra, christianEra)}?[:.…_]*([0-9]{4}|[0-9]{2})(?![0-9])`,
);
const YEAR_WORDS = new RegExp(`^${ofYearLabel.source}${IN_ERA}[:.…_]*$`);
/** Under the title, alone. */
const YEAR_ALONE = new RegExp(`^(?:${year}${IN_ERA}|${buddhistEra.source})(25[0-9]{2})$`);
/** Behind the agency's name on the same line. */
const YEAR_BEHIND = new RegExp(`\\n|${loose(ofYear)}|${loose(fiscalYear)}`);
/** Where a table names a year above its columns, it does so in its first rows. */
const ROWS_OF_TABLE = 6;

/** Reads the title's rows. If the title names no year, the first later part that names one gives it. */
export function readTitle(regions: readonly Region[]): TitleReading {
  const title = regions.filter((region) => region.kind === 'title');
  const read: CellOnGrid[] = [];
  const claim: Claim = (grid, ...cells) => read.push(...cells.map((cell) => ({ grid, cell })));
  for (const { grid, top, bottom } of title) {
    for (let row = top; row <= bottom; row += 1)
      claim(grid, ...grid.row(row).filter(({ key }) => AGENCY_LEVELS.test(key)));
  }
  return { agency: readAgency(title, claim), year: yearOf(title, claim) ?? yearOf(regions, claim), read };
}

function readAgency(titles: readonly Region[], claim: Claim): Datum<string> | null {
  let found: Datum<string> | null = null;
  for (const { grid, top, bottom } of titles) {
    for (let row = top; row <= bottom; row += 1) {
      const [cell, next, after] = grid.row(row);
      if (!cell || !TITLE.test(cell.key)) continue;
      const below = isTitleOnly(cell) && !next && row < bottom ? grid.row(row + 1) : [];
      // The words that announce the agency may be in another cell.
      const beside = next && after && isTitleOnly(cell) ? agencyAt(grid, next, after) : null;
      const agency = agencyAt(grid, cell, next ?? null) ?? beside ?? agencyBelow(grid, below);
      // The title that a later page repeats says nothing new.
      if (agency && (found === null || found.value === agency.value)) {
        claim(grid, cell, agency.at, ...(agency === beside && next ? [next] : []));
        found ??= agency.datum;
      } else if (!agency) claim(grid, ...(YEAR.test(cell.key) || isTitleOnly(cell) ? [cell] : []));
    }
  }
  return found;
}

const YEAR_BEHIND_TITLE = new RegExp(`^${ofYearLabel.source}(?:${IN_ERA}[0-9]{4})?`);

/** `แผนปฏิบัติการส่งเสริมคุณธรรม` alone, without an agency. */
function isTitleOnly({ key }: GridCell): boolean {
  return key.replace(TITLE, '').replace(YEAR_BEHIND_TITLE, '') === '';
}

interface AgencyFound {
  readonly datum: Datum<string>;
  readonly at: GridCell;
  readonly value: string | null;
}

function agencyAt(grid: Grid, cell: GridCell, next: GridCell | null): AgencyFound | null {
  const after = afterWords(normalise(cell.text));
  if (after === null) return null;
  const own = nameOf(after);
  // The name may be in the cell beside the printed words.
  const beside = own === '' && next ? nameOf(normalise(next.text)) : '';
  const at = beside === '' || !next ? cell : next;
  const value = own || beside;
  const place = grid.place(at.row, at.column);
  const datum: Datum<string> =
    value === '' ? { ...place, text: after.trim(), value: null, reason: 'blank' } : { ...place, text: value, value };
  return { datum, at, value: datum.value };
}

const AGENCY_LABEL = new RegExp(`^${oneOf(titles.agencyLabels)}(?:\\s*:\\s*|\\s+)`);

/** The name alone in the row below a title that names nobody. */
function agencyBelow(grid: Grid, [cell, ...others]: readonly GridCell[]): AgencyFound | null {
  if (!cell || others.length > 0 || !AGENCY_BEGINS.test(cell.key) || AGENCY_LEVELS.test(cell.key)) return null;
  const value = nameOf(normalise(cell.text)).replace(AGENCY_LABEL, '');
  return { datum: { ...grid.place(cell.row, cell.column), text: value, value }, at: cell, value };
}

const TITLE_END = new RegExp(`${loose(titles.end)}(?:\\s*(?:${titles.and}\\s*)?${loose(titles.endMore)})?`);
const AGENCY_AFTER = titles.agencyAfter.map((words) => new RegExp(loose(words)));

/** What follows the words that announce the agency, or the title's own. A line wrap may be inside them. */
function afterWords(text: string): string | null {
  for (const words of AGENCY_AFTER) {
    const match = words.exec(text);
    if (match) return text.slice(match.index + match[0].length);
  }
  const end = TITLE_END.exec(text);
  const behind = end ? text.slice(end.index + end[0].length).trim() : '';
  return AGENCY_BEGINS.test(behind) ? behind : null;
}

/** The name in the title's slot, without leaders and without a year that follows on the same line. */
function nameOf(text: string): string {
  const [name = ''] = text.trim().split(YEAR_BEHIND);
  return stripLeaders(name).trim();
}

function yearOf(regions: readonly Region[], claim: Claim): Datum<number> | null {
  let found: Datum<number> | null = null;
  for (const { kind, grid, top, bottom } of regions) {
    const last = kind === 'projects' ? Math.min(bottom, top + ROWS_OF_TABLE) : bottom;
    for (let row = top; row <= last; row += 1) {
      const cells = grid.row(row);
      for (const [index, cell] of cells.entries()) {
        const year = yearAt(grid, cell, cells[index + 1], kind === 'title' && cells.length === 1);
        if (!year) continue;
        if (found && (kind !== 'title' || found.value !== year.datum.value)) continue;
        if (kind === 'title') claim(grid, ...year.cells);
        found ??= year.datum;
      }
      if (found && kind !== 'title') return found;
    }
  }
  return found;
}

function yearAt(
  grid: Grid,
  cell: GridCell,
  next: GridCell | undefined,
  isAlone: boolean,
): { readonly datum: Datum<number>; readonly cells: readonly GridCell[] } | null {
  const written = (YEAR.exec(cell.key) ?? (isAlone ? YEAR_ALONE.exec(cell.key) : null))?.[1];
  if (written !== undefined) {
    return { datum: { ...grid.place(cell.row, cell.column), text: written, value: readYear(written) }, cells: [cell] };
  }
  // The number may be in the cell beside its words.
  if (!next || !YEAR_WORDS.test(cell.key) || !/^[0-9]{4}$/.test(next.key)) return null;
  return {
    datum: { ...grid.place(next.row, next.column), text: next.text, value: readYear(next.key) },
    cells: [cell, next],
  };
}
