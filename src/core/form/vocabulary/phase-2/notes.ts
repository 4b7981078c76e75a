/** Notes, signatures and marks of pages. */
import type { FormVocabulary } from '../vocabulary';

export const NOTES: FormVocabulary['notes'] = {
  begins: [/หมายเหตุ/, /\(?ลงชื่อ/, /\(?ลงนาม/, /ข้อมูลณ/, /ที่มา:/],
  signers: [...['ผู้จัดทำ', 'ผู้เสนอ', 'ผู้เห็นชอบ', 'ผู้อนุมัติ', 'ผู้ตรวจสอบ', 'ผู้รับรอง', 'ผู้รายงาน', 'ผู้รวบรวม', 'ผู้ให้ข้อมูล']],
  signedFor: ['แผน', 'โครงการ', 'ข้อมูล', 'รายงาน'],
  approvals: ['เห็นชอบ', 'อนุมัติ', 'ทราบ'],
  asOf: 'ข้อมูลณ',
  printed: /หมายเหตุ:?ผลสำเร็จเชิงปริมาณคือ/,
  unsigned: ['หมายเหตุ', 'ที่มา', 'ข้อมูล'],
  continued: 'ต่อ',
  page: /หน้า(?:ที่)?/,
  pageOf: ['/', 'จาก', 'ของ'],
};
