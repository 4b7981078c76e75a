/** What is written in the project table, and its rows of sums. */
import type { FormVocabulary } from '../vocabulary';

const PROJECT = 'โครงการ';
const ACTIVITY = 'กิจกรรม';

export const PROJECTS: FormVocabulary['projects'] = {
  nouns: [PROJECT, ACTIVITY],
  project: PROJECT,
  activity: ACTIVITY,
  nameLabel: 'ชื่อ',
  itemLabel: /ข้อ(?:ที่)?/,
  placeholders: [`${PROJECT}/${ACTIVITY}`, `${ACTIVITY}/${PROJECT}`, PROJECT, ACTIVITY],
  parts: ['โครงการย่อย', 'กิจกรรมย่อย'],
  countedPart: 'กิจกรรมที่',
  pending: [
    /อยู่ระหว่าง(?!ทาง)/,
    /รอ(?:ข้อมูล|อนุมัติ|จัดสรร|การอนุมัติ|การจัดสรร|ผล)/,
    /งด(?:ดำเนิน|จัดกิจกรรม|จัดโครงการ)/,
    /ยกเลิก(?:โครงการ|กิจกรรม)?$/,
    /n[/.]?a\.?$/,
  ],
  pendingBegins: 'อรงยnN',
  none: /(?:ยัง)?ไม่/,
  noneHas: 'มี',
  noneVerb: /(?:มี|ได้)?(?:การ)?/,
  noneOf: [
    ...[/ดำเนิน(?:งาน|การ)/, /จัด(?:ทำ)?/, /โครงการ/, /กิจกรรม/, /แผน(?:งาน)?/, /รองรับ/, /เสนอ/, /บรรจุ/, /ใน/, /ปี/],
    ...[/งบประมาณ/, /พ\.?ศ\.?/, /นี้/, /[0-9]{4}/, /\//, /ที่/, /และ/, /ข้อมูล/, /แนวทาง/, /ปรากฏ/, /เกี่ยวข้อง/],
    ...[/สอดคล้อง/, /รายการ/],
  ],
  not: 'ไม่',
  periodFrom: 'เริ่ม',
  periodUntil: 'ถึง',
};

export const SUMS: FormVocabulary['sums'] = {
  begins: /(?:สรุป|ผล|ยอด|งบประมาณ|จำนวน(?:เงิน|โครงการ|กิจกรรม)?)?รวม/,
  summed: [
    ...['ทั้งสิ้น', 'ทั้งหมด', 'เป็น', 'เงิน', 'งบประมาณ', 'จำนวน', 'โครงการ', 'กิจกรรม', 'แผนย่อย', 'แนวทาง', 'การพัฒนา'],
    ...['เป้าหมาย', 'ทุก', 'ย่อย', 'หน้านี้', 'ที่', 'บาท'],
  ],
  carried: /(?:ยอด)?ยก(?:ยอด)?(?:ไป|มา)/,
  english: /(?:grand|sub)?-?total:?/,
  amountEnds: /(?:บาท|สตางค์)(?:ถ้วน)?/,
};
