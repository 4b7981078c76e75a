import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ชื่อโครงการซ้ำ', en: 'Project listed twice' },
  message: {
    th: 'ชื่อโครงการ "{name}" ซ้ำกับโครงการก่อนหน้า โปรดตรวจสอบว่าเป็นโครงการเดียวกันหรือไม่',
    en: 'A project of the name “{name}” is listed before. Please check whether it is the same.',
  },
  why: {
    th: 'โครงการเดียวกันที่ลงสองครั้งจะถูกนับสองครั้ง',
    en: 'A project listed twice is counted twice.',
  },
};
