/** The Thai words above each summary tab and at its end. */
import { toArabic } from '../../text/digits';
import { fillIn } from '../language';

export const HEADING_TH = {
  /** The first words of every tab. Never change it: copies that people have made of their tabs are known by it. */
  rewritten: 'Phaen เขียนแท็บนี้ใหม่ทุกครั้งที่สั่ง โปรดอย่าพิมพ์ในแท็บนี้ ให้แก้ที่แผน',
  noAgency: '(ยังไม่ได้กรอกชื่อหน่วยงาน)',
  /** Never change it: the year is read again. */
  year: 'ประจำปีงบประมาณ พ.ศ. {year}',
  noYear: '(อ่านไม่ได้)',
  halted: '(นับรวมโครงการที่ระบุว่ายกเลิกหรือชะลอ {count} โครงการ)',
} as const;

/** The fiscal year (Buddhist Era) that a heading says, in digits of either system; null if it says none. */
export function readHeadingYear(text: string): number | null {
  const said = toArabic(text);
  const [digits = ''] = /\d{4}$/.exec(said) ?? [];
  return digits !== '' && said === fillIn(HEADING_TH.year, { year: digits }) ? Number(digits) : null;
}

/** Who signs at the end of a tab, and the lines to fill in; `{dots}` leaves room to write. */
export const SIGNATURE_TH = {
  roles: ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'],
  signed: 'ลงชื่อ {dots} {role}',
  name: '({dots})',
  position: 'ตำแหน่ง {dots}',
  date: 'วันที่ ......./......./.......',
} as const;
