/** The lines of 3.1 with the counted numbers, in Thai digits, ready to be copied into the form. */
import type { Plan } from '../plan/plan';
import { toThai } from '../text/digits';
import type { CountLine } from './count-lines';

/** A heading and the lines; instead of them a sentence, where projects without a guideline would make 3.1 wrong. */
export function declaredText(plan: Plan, lines: readonly CountLine[]): string[] {
  const unplaced = lines.filter((line) => line.isUnplaced).reduce((sum, line) => sum + line.listed, 0);
  if (unplaced > 0) {
    return [`ข้อความสำหรับ ๓.๑ จะมีเมื่อจัดโครงการที่ยังไม่อยู่ใต้แนวทางใด (${thai(unplaced)} โครงการ) เข้าแนวทางแล้ว`];
  }
  const total = lines.find((line) => line.level === 'total');
  const year = plan.year?.value ?? null;
  return [
    `ข้อความสำหรับ ๓.๑ ตามจำนวนที่นับได้ ${useOf(total?.halted ?? 0)}`,
    `๓.๑ จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ${year === null ? '.....' : thai(year)} รวมจำนวน ${count(total?.listed ?? 0)} โครงการ ดังนี้`,
    ...lines.filter((line) => line.level !== 'total' && !line.isUnplaced).map(sentence),
  ];
}

function useOf(halted: number): string {
  if (halted === 0) return '(คัดลอกไปใช้ได้)';
  return `รวมโครงการที่ระบุว่ายกเลิกหรือชะลอ ${thai(halted)} โครงการ (โปรดตรวจสอบก่อนคัดลอก)`;
}

function sentence(line: CountLine): string {
  const name = line.guideline === null ? line.name : `    แนวทางการพัฒนาที่ ${thai(line.guideline)}`;
  return `${name} รวม ${count(line.listed)} โครงการ`;
}

/** The form writes a dash where there is none. */
function count(projects: number): string {
  return projects === 0 ? '-' : thai(projects);
}

function thai(value: number): string {
  return toThai(String(value));
}
