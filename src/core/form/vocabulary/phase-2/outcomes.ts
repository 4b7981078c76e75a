/** Part 5. */
import type { FormVocabulary } from '../vocabulary';

const OUTCOMES_HEADER = /ผลที่คาดว่าจะ(?:ได้)?รับ/;

export const OUTCOMES: FormVocabulary['outcomes'] = {
  headers: [/ลำดับ(?:ที่)?/, /ที่/, /ข้อ/, OUTCOMES_HEADER, /รายการ/],
  ownHeader: OUTCOMES_HEADER,
  otherHeaders: [/หมายเหตุ/, /ตัวชี้วัด/, /ผู้รับผิดชอบ/, /หน่วยงาน(?:ที่)?รับผิดชอบ/, /จำนวน/, /หน่วยนับ/],
  signed: 'ลงนาม',
  signers: [...['ผู้รายงาน', 'ผู้จัดทำ', 'ผู้เสนอ', 'ผู้ประสานงาน', 'ผู้อนุมัติ', 'ผู้เห็นชอบ', 'ผู้รับรอง', 'ผู้รวบรวม', 'ผู้รับผิดชอบ']],
  signedFor: ['แผน', 'โครงการ', 'ข้อมูล'],
};
