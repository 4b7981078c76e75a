import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'โครงการคล้ายกัน', en: 'Similar projects' },
  message: {
    th: '"{name}" คล้ายกับ "{found}" โปรดตรวจสอบว่าเป็นโครงการเดียวกันหรือไม่',
    en: '“{name}” is like “{found}”. Please check whether they are the same project.',
  },
  why: {
    th: 'โครงการเดียวกันที่เขียนชื่อต่างกันเล็กน้อยจะถูกนับสองครั้ง',
    en: 'A project that is listed twice under slightly different names is counted twice.',
  },
};
