/** The head of the form: whose plan it is, of which level, and for which fiscal year. */
import type { AgencyLevel } from '../../plan/parts';
import type { Datum } from '../../plan/datum';
import { comparisonKey } from '../../text/comparison-key';
import { stripLeaders } from '../../text/leaders';
import { normalise } from '../../text/normalise';
import { anyOf, oneOf } from '../../text/patterns';
import { readYear } from '../../calendar/years';
import type { Grid, GridCell } from '../sheet/grid';
import { loose } from '../sheet/lines';
import { readLevelLine } from '../phrases/agency-level';
import { AGENCY_BEGINS, FREE_TITLE, TITLE } from '../phrases/form-labels';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { Region } from './regions';
import { isUnderTitle } from './title-lines';

export interface TitleReading {
  /** Without a value and with the reason `any-agency` if the title has a word for any office in place of a name. */
  readonly agency: Datum<string> | null;
  readonly agencyLevel: Datum<AgencyLevel> | null;
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
/** If a table names a year above its columns, it does so in its first rows. */
const ROWS_OF_TABLE = 6;

/** Reads the title's rows. If the title names no year, the first later part that names one gives it. */
export function readTitle(regions: readonly Region[]): TitleReading {
  const title = regions.filter((region) => region.kind === 'title');
  const read: CellOnGrid[] = [];
  const claim: Claim = (grid, ...cells) => read.push(...cells.map((cell) => ({ grid, cell })));
  const agency = readAgency(title, claim);
  for (const { grid, top, bottom } of title) {
    for (let row = top; row <= bottom; row += 1) {
      const cells = grid.row(row);
      const isChoice = readLevelLine(lineOf(cells)) !== null;
      const isRead = (key: string): boolean =>
        isChoice || (row > top ? isUnderTitle(key) : readLevelLine(key) !== null);
      claim(grid, ...cells.filter(({ key }) => isRead(key)));
    }
  }
  const year = yearOf(title, claim) ?? yearOf(regions, claim);
  return { agency, agencyLevel: levelOf(regions), year, read };
}

/** The choices may be in a cell each. */
function lineOf(cells: readonly GridCell[]): string {
  return cells.map(({ key }) => key).join('');
}

/** The line of choices is under the title or in part 1. */
function levelOf(regions: readonly Region[]): Datum<AgencyLevel> | null {
  for (const { kind, grid, top, bottom } of regions) {
    if (kind !== 'title' && kind !== 'general') continue;
    for (let row = top; row <= bottom; row += 1) {
      const cells = grid.row(row);
      const [first] = cells;
      const line = first ? readLevelLine(lineOf(cells)) : null;
      if (!first || !line?.level || (kind === 'general' && line.choices === 1)) continue;
      return { text: cells.map(({ text }) => text).join(' '), value: line.level, ...grid.place(row, first.column) };
    }
  }
  return null;
}

/** Whether the words are the form's title, or a title in an office's own words. */
function isTitle(key: string): boolean {
  return TITLE.test(key) || FREE_TITLE.test(key);
}

function readAgency(titles: readonly Region[], claim: Claim): Datum<string> | null {
  let found: Datum<string> | null = null;
  for (const { grid, top, bottom } of titles) {
    for (let row = top; row <= bottom; row += 1) {
      const [cell, next, after] = grid.row(row);
      if (!cell || !isTitle(cell.key)) continue;
      const below = isTitleOnly(cell) && !next && row < bottom ? grid.row(row + 1) : [];
      // The words that announce the agency may be in another cell.
      const beside = next && after && isTitleOnly(cell) ? agencyAt(grid, next, after) : null;
      const own = agencyAt(grid, cell, next ?? null) ?? beside;
      const agency =
        own?.datum.reason === ANY_AGENCY ? (namedBelow(grid, row + 1, own) ?? own) : (own ?? agencyBelow(grid, below));
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
  const title = TITLE.test(key) ? TITLE : FREE_TITLE;
  return key.replace(title, '').replace(YEAR_BEHIND_TITLE, '') === '';
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
  const beside = next && (own === '' || isAnyAgency(own)) ? nameOf(normalise(next.text)) : '';
  const at = beside === '' || !next ? cell : next;
  const value = beside === '' || AGENCY_BEGINS.test(beside) ? beside || own : own + beside;
  const place = grid.place(at.row, at.column);
  if (value === '') return { datum: { text: after.trim(), value: null, reason: 'blank', ...place }, at, value: null };
  if (isAnyAgency(value)) return { datum: { text: value, value: null, reason: ANY_AGENCY, ...place }, at, value: null };
  return { datum: { text: value, value, ...place }, at, value };
}

/** The reason of a title that has a word for any office in place of a name. */
export const ANY_AGENCY = 'any-agency';
const ANY = new RegExp(`^\\(?${anyOf(...titles.anyAgency)}\\)?$`);

function isAnyAgency(name: string): boolean {
  return ANY.test(comparisonKey(name));
}

const AGENCY_LABEL = new RegExp(`^${oneOf(titles.agencyLabels)}(?:\\s*:\\s*|\\s+)`);

/** The name alone in the row below a title that names nobody. */
function agencyBelow(grid: Grid, [cell, ...others]: readonly GridCell[]): AgencyFound | null {
  if (!cell || others.length > 0 || !AGENCY_BEGINS.test(cell.key) || readLevelLine(cell.key) !== null) return null;
  const value = nameOf(normalise(cell.text)).replace(AGENCY_LABEL, '');
  return { datum: { text: value, value, ...grid.place(cell.row, cell.column) }, at: cell, value };
}

/** `…ของโรงพยาบาล`, and its whole name alone in the row below. */
function namedBelow(grid: Grid, row: number, { datum }: AgencyFound): AgencyFound | null {
  const cells = grid.row(row);
  return cells[0]?.key.startsWith(comparisonKey(datum.text)) ? agencyBelow(grid, cells) : null;
}

const TITLE_END = new RegExp(
  `${loose(titles.end)}(?:\\s*(?:${titles.and}\\s*)?${loose(titles.endMore)})?|${loose(titles.endMore)}`,
);
/** No word announces the name: it begins as agencies' names do, right behind the title or behind a space. */
const WITHOUT_WORDS = new RegExp(`(?:^|\\s)(${oneOf(titles.agencyBegins)}.*)$`, 's');
const TAIL = new RegExp(`(?:^|(?<=[\\s)]))\\(?${anyOf(...titles.tails)}`);
/** What a plan is part of. */
const NATIONAL_PLAN = new RegExp(`(?<=[\\s)])\\(?${anyOf(...titles.within)}`);
const AGENCY_AFTER = titles.agencyAfter.map((words) => new RegExp(loose(words)));

/** What follows the words that announce the agency, or the title's own. A line wrap may be inside them. */
function afterWords(text: string): string | null {
  const [own = ''] = text.split(NATIONAL_PLAN);
  for (const words of AGENCY_AFTER) {
    const match = words.exec(own);
    if (match) return own.slice(match.index + match[0].length);
  }
  const end = TITLE_END.exec(own);
  const behind = end ? own.slice(end.index + end[0].length) : '';
  return WITHOUT_WORDS.exec(behind)?.[1] ?? null;
}

/** The name in the title's slot, without leaders and without what follows it on the same line: a year, the national plan. */
function nameOf(text: string): string {
  const [name = ''] = text.trim().split(YEAR_BEHIND);
  const [own = ''] = name.split(TAIL);
  return stripLeaders(own).trim();
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
    return { datum: { text: written, value: readYear(written), ...grid.place(cell.row, cell.column) }, cells: [cell] };
  }
  // The number may be in the cell beside its words.
  if (!next || !YEAR_WORDS.test(cell.key) || !/^[0-9]{4}$/.test(next.key)) return null;
  return {
    datum: { text: next.text, value: readYear(next.key), ...grid.place(next.row, next.column) },
    cells: [cell, next],
  };
}
