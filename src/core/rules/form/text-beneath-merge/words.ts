import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ข้อความใต้ช่องที่ผสาน', en: 'Text beneath a merge' },
  message: {
    th: 'มีข้อความซ่อนอยู่ใต้ช่องที่ผสาน จึงไม่ได้นำมาตรวจ: "{text}" หากต้องการใช้ โปรดเลิกผสานช่อง',
    en: 'A merge hides this text, so it was not checked: "{text}". If it is wanted, please unmerge the cells.',
  },
  why: {
    th: 'ข้อความใต้ช่องที่ผสานไว้ไม่มีใครเห็น จึงไม่นำมาตรวจหรือนับ',
    en: 'Nobody sees text beneath a merge, so it is neither checked nor counted.',
  },
};
