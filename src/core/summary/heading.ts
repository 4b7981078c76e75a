/** The rows above a summary's table: what it is, whose it is, and that it is not for typing in. */
import { haltedProjects } from '../plan/halted';
import type { Plan } from '../plan/plan';
import { toThai } from '../text/digits';
import type { SpecCell } from '../workbook/sheet-spec';
import { cell } from './cells';

/** Stands over every tab. Never change it: copies that people have made of their tabs are known by it. */
export const REWRITTEN = 'Phaen เขียนแท็บนี้ใหม่ทุกครั้งที่สั่ง โปรดอย่าพิมพ์ในแท็บนี้ ให้แก้ที่แผน';

/**
 * Three rows: title, agency and fiscal year, note. `extra` is added to the note, and how many of the projects say that
 * they are cancelled or postponed.
 */
export function headingRows(title: string, plan: Plan, extra: string): SpecCell[][] {
  return [
    [cell(title, 'title')],
    [cell(`${agencyName(plan)} ${fiscalYear(plan)}`, 'subtitle')],
    [cell([REWRITTEN, extra, ...haltedNote(plan)].join(' '), 'note')],
  ];
}

function haltedNote(plan: Plan): string[] {
  const { length } = haltedProjects(plan);
  return length === 0 ? [] : [`(นับรวมโครงการที่ระบุว่ายกเลิกหรือชะลอ ${toThai(String(length))} โครงการ)`];
}

function agencyName(plan: Plan): string {
  return plan.agency?.value ?? '(ยังไม่ได้กรอกชื่อหน่วยงาน)';
}

function fiscalYear(plan: Plan): string {
  const year = plan.year?.value ?? null;
  return `ประจำปีงบประมาณ พ.ศ. ${year === null ? '(อ่านไม่ได้)' : toThai(String(year))}`;
}
