/** The head of the form: whose plan it is, and for which fiscal year. */
import type { Datum } from '../plan/plan';
import { stripLeaders } from '../text/leaders';
import { normalise } from '../text/normalise';
import { AGENCY_AFTER, AGENCY_LEVELS, TITLE } from './labels';
import type { Region } from './regions';

export interface TitleReading {
  readonly agency: Datum<string> | null;
  readonly year: Datum<number> | null;
}

const YEAR = /ปีงบประมาณ(?:พ\.?ศ\.?|ค\.?ศ\.?)?([0-9]{4}|[0-9]{2})(?![0-9])/;
const BUDDHIST_ERA = 543;

/** Reads the title's rows; the year also from the first later part that names it, where the title does not. */
export function readTitle(regions: readonly Region[]): TitleReading {
  const title = regions.filter((region) => region.kind === 'title');
  for (const { grid, top, bottom } of title) {
    for (let row = top; row <= bottom; row += 1) grid.take(...grid.row(row).filter(({ key }) => AGENCY_LEVELS.test(key)));
  }
  return { agency: readAgency(title), year: readYear(title) ?? readYear(regions) };
}

function readAgency(regions: readonly Region[]): Datum<string> | null {
  for (const { grid, top, bottom } of regions) {
    for (let row = top; row <= bottom; row += 1) {
      const cells = grid.row(row);
      const [cell, next] = cells;
      if (!cell || !TITLE.test(cell.key)) continue;
      const after = normalise(cell.text).split(AGENCY_AFTER)[1];
      if (after === undefined) continue;
      const own = nameOf(after);
      // The name may stand in the cell beside the printed words.
      const beside = own === '' && next ? nameOf(next.text) : '';
      const at = beside === '' || !next ? cell : next;
      const value = own || beside;
      const place = grid.place(at.row, at.column);
      grid.take(cell, at);
      return value === ''
        ? { ...place, text: after.trim(), value: null, reason: 'blank' }
        : { ...place, text: value, value };
    }
  }
  return null;
}

/** The name in the title's slot, without leaders and without a year that follows on the same line. */
function nameOf(text: string): string {
  const [name = ''] = text.split(/\n|ประจำปี/);
  return stripLeaders(name).trim();
}

function readYear(regions: readonly Region[]): Datum<number> | null {
  for (const { kind, grid, top, bottom } of regions) {
    for (let row = top; row <= bottom; row += 1) {
      for (const cell of grid.row(row)) {
        const written = YEAR.exec(cell.key)?.[1];
        if (written === undefined) continue;
        if (kind === 'title') grid.take(cell);
        return { ...grid.place(cell.row, cell.column), text: written, value: buddhistYear(Number(written)) };
      }
    }
  }
  return null;
}

/** 2568, 68 and 2025 are the same fiscal year; other numbers are no year of a plan. */
function buddhistYear(year: number): number | null {
  if (year > 2400 && year < 2700) return year;
  if (year >= 60 && year <= 80) return 2500 + year;
  return year >= 1900 && year <= 2150 ? year + BUDDHIST_ERA : null;
}
