/** The rows above a summary's table: that it is not for typing in, what it is, and whose it is. */
import { haltedProjects } from '../plan/halted';
import type { Plan } from '../plan/plan';
import { toThai } from '../text/digits';
import { rangeName } from '../workbook/address';
import type { SpecCell } from '../workbook/sheet-spec';
import { cell } from './cells';

/** The first words of every tab. Never change it: copies that people have made of their tabs are known by it. */
export const REWRITTEN = 'Phaen เขียนแท็บนี้ใหม่ทุกครั้งที่สั่ง โปรดอย่าพิมพ์ในแท็บนี้ ให้แก้ที่แผน';

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
    [cell(REWRITTEN, 'note')],
    [cell(title, 'title')],
    [cell(agencyName(plan), 'heading')],
    [cell(fiscalYear(plan), 'heading')],
    ...(notes.length > 0 ? [[cell(notes.join(' '), 'note')]] : []),
  ];
}

function haltedNote(plan: Plan): string[] {
  const { length } = haltedProjects(plan);
  return length === 0 ? [] : [`(นับรวมโครงการที่ระบุว่ายกเลิกหรือชะลอ ${toThai(String(length))} โครงการ)`];
}

export function agencyName(plan: Plan): string {
  return plan.agency?.value ?? '(ยังไม่ได้กรอกชื่อหน่วยงาน)';
}

function fiscalYear(plan: Plan): string {
  const year = plan.year?.value ?? null;
  return `ประจำปีงบประมาณ พ.ศ. ${year === null ? '(อ่านไม่ได้)' : toThai(String(year))}`;
}
