/** 3.1 and 3.2 with what the table holds, in Thai digits and with the leaders of the form, ready to be copied into it. */
import { haltedProjects } from '../plan/halted';
import type { Plan } from '../plan/plan';
import { grouped } from '../messages/language';
import { toThai } from '../text/digits';
import { amountsOf } from './amounts';
import type { CountLine } from './count-lines';

/** What the form prints on either side of a number. */
const LEADER = '.....';

/** A heading and the lines of 3.1; instead of them a sentence if projects without a guideline would make it wrong. */
export function declaredCounts(plan: Plan, lines: readonly CountLine[]): string[] {
  const unplaced = lines.filter((line) => line.isUnplaced).reduce((sum, line) => sum + line.listed, 0);
  if (unplaced > 0) {
    return [`ข้อความสำหรับ ๓.๑ จะมีเมื่อจัดโครงการที่ยังไม่อยู่ใต้แนวทางใด (${thai(unplaced)} โครงการ) เข้าแนวทางแล้ว`];
  }
  const total = lines.find((line) => line.level === 'total');
  return [
    `ข้อความสำหรับ ๓.๑ ตามจำนวนที่นับได้ ${useOf(total?.halted ?? 0)}`,
    `๓.๑ จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ${yearOf(plan)} รวมจำนวน${slot(total?.listed ?? 0)}โครงการ ดังนี้`,
    ...lines.filter((line) => line.level !== 'total' && !line.isUnplaced).map(sentence),
  ];
}

/** A heading and 3.2; instead of them a sentence if a budget of the table is not known, and the sum would be wrong. */
export function declaredBudget(plan: Plan): string[] {
  const { baht, unread } = amountsOf(plan.projects);
  if (unread > 0) {
    return [`ข้อความสำหรับ ๓.๒ จะมีเมื่อทราบงบประมาณครบทุกโครงการ (ยังไม่กรอกหรืออ่านไม่ได้ ${thai(unread)} โครงการ)`];
  }
  return [
    `ข้อความสำหรับ ๓.๒ ตามงบประมาณในตารางโครงการ ${useOf(haltedProjects(plan).length)}`,
    `๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ${yearOf(plan)} ทั้งหมด รวมจำนวน${slot(baht === '' ? 0 : baht)}บาท`,
  ];
}

function useOf(halted: number): string {
  if (halted === 0) return '(คัดลอกไปใช้ได้)';
  return `รวมโครงการที่ระบุว่ายกเลิกหรือชะลอ ${thai(halted)} โครงการ (โปรดตรวจสอบก่อนคัดลอก)`;
}

function sentence(line: CountLine): string {
  const name = line.guideline === null ? line.name : `    แนวทางการพัฒนาที่ ${thai(line.guideline)}`;
  return `${name} รวม ${slot(line.listed)}โครงการ`;
}

function yearOf({ year }: Plan): string {
  return year?.value == null ? LEADER : thai(year.value);
}

/** A number between its leaders: satang only if there are any, and a dash, as the form has it, if there is none. */
function slot(value: number): string {
  const satang = Number.isInteger(value) ? '' : value.toFixed(2).slice(-3);
  const written = value === 0 ? '-' : `${grouped(Math.trunc(value))}${satang}`;
  return `${LEADER}${toThai(written)}${LEADER}`;
}

function thai(value: number): string {
  return toThai(String(value));
}
