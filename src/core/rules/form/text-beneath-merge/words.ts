import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ข้อความใต้เซลล์ที่ผสาน', en: 'Text beneath a merge' },
  message: {
    th: 'มีข้อความซ่อนอยู่ใต้เซลล์ที่ผสานไว้ จึงไม่ได้ใช้: {text}',
    en: 'A merge hides this text, so it was not used: {text}',
  },
  why: {
    th: 'ข้อความใต้เซลล์ที่ผสานไว้ไม่มีใครเห็น จึงไม่ใช้ตัดสินหรือนับ ถ้าต้องการใช้ ให้เลิกผสานเซลล์',
    en: 'Nobody sees text beneath a merge, so it decides and counts nothing. If it is wanted, unmerge the cells.',
  },
};
