import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'แถวรวมในตารางไม่ถูกต้อง', en: 'Wrong total in the table' },
  message: {
    th: 'ช่อง "{label}" ระบุ {found,} บาท แต่โครงการที่อยู่ก่อนหน้ารวมได้ {expected,} บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
    en: 'The row “{label}” states {found,} baht, but the projects before it add up to {expected,} baht. Please check which is right.',
  },
  why: {
    th: 'แถวรวมที่ไม่ได้แก้ตามโครงการทำให้งบประมาณในเล่มขัดกันเอง',
    en: 'A row of sums that was not updated with its projects makes the plan contradict itself.',
  },
};
