/** The rows above a summary's table: that it is not for typing in, what it is, and whose it is. */
import { fillIn } from '../messages/language';
import { HEADING_TH } from '../messages/tabs/heading';
import { haltedProjects } from '../plan/halted';
import type { Plan } from '../plan/plan';
import { toThai } from '../text/digits';
import { rangeName } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import { cell } from './cells';

/** The three title lines; the notice above them is not printed. */
const TITLE_ROWS = [1, 2, 3] as const;

/** The merges of the title lines over the printed columns, of which `right` is the last. */
export function titleMerges(right: number): string[] {
  return TITLE_ROWS.map((row) => rangeName({ top: row, left: 0, bottom: row, right }));
}

/** What is printed of a tab of so many rows: all below the notice. */
export function printedArea(rows: number, right: number): string {
  return rangeName({ top: TITLE_ROWS[0], left: 0, bottom: rows - 1, right });
}

/**
 * The notice, then title, agency and fiscal year; below them a line of `note`, and of how many projects say that they
 * are cancelled or postponed, if there is either.
 */
export function headingRows(title: string, plan: Plan, note: string): SpecCell[][] {
  const notes = [note, ...haltedNote(plan)].filter((text) => text !== '');
  return [
    [cell(HEADING_TH.rewritten, 'note')],
    [cell(title, 'title')],
    [cell(agencyName(plan), 'heading')],
    [cell(fiscalYear(plan), 'heading')],
    ...(notes.length > 0 ? [[cell(notes.join(' '), 'note')]] : []),
  ];
}

function haltedNote(plan: Plan): string[] {
  const { length } = haltedProjects(plan);
  return length === 0 ? [] : [fillIn(HEADING_TH.halted, { count: toThai(String(length)) })];
}

export function agencyName(plan: Plan): string {
  return plan.agency?.value ?? HEADING_TH.noAgency;
}

function fiscalYear(plan: Plan): string {
  const year = plan.year?.value ?? null;
  return fillIn(HEADING_TH.year, { year: year === null ? HEADING_TH.noYear : toThai(String(year)) });
}
