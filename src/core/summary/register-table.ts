/** The register's Excel table: its name and columns, which formulas of other tabs refer to. */
import { toThai } from '../text/digits';

export const REGISTER_TABLE = 'PhaenRegister';

/** Headers, by what the column holds. None has a character that a formula would have to escape, where a formula names it. */
export const REGISTER_HEADERS = {
  number: 'ลำดับ',
  subPlan: 'แผนย่อย',
  goal: 'เป้าหมาย',
  guideline: 'แนวทาง',
  section: 'เลขหัวข้อ',
  title: 'ชื่อโครงการ/กิจกรรม',
  quantity: 'เชิงปริมาณ',
  quantityValue: 'จำนวน',
  quantityUnit: 'หน่วยนับ',
  quality: 'เชิงคุณภาพ',
  budget: 'งบประมาณ',
  fund: 'แหล่งงบประมาณ',
  unit: 'หน่วยงานรับผิดชอบ',
  lead: 'หน่วยงานหลัก',
  joint: 'หน่วยงานร่วม',
  quarter1: 'ไตรมาส ๑',
  quarter2: 'ไตรมาส ๒',
  quarter3: 'ไตรมาส ๓',
  quarter4: 'ไตรมาส ๔',
  source: 'ต้นทาง',
} as const;

export type RegisterColumn = keyof typeof REGISTER_HEADERS;

/** The header of the amounts of one source of money, counted from 0. The source's own name may hold any character. */
export function sourceHeader(index: number): string {
  return `แหล่งที่ ${toThai(String(index + 1))}`;
}

/** The amounts of one source of money, as a formula names them. */
export function sourceColumn(index: number): string {
  return `${REGISTER_TABLE}[${sourceHeader(index)}]`;
}

/** A column of the register as a formula names it: `PhaenRegister[แผนย่อย]`. */
export function registerColumn(column: RegisterColumn): string {
  return `${REGISTER_TABLE}[${REGISTER_HEADERS[column]}]`;
}
