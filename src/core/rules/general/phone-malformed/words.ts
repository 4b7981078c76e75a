import type { RuleWords } from '../../../messages/rule-words';
import { REACHED } from '../words';

export const words: RuleWords = {
  name: { th: 'หมายเลขโทรศัพท์มีจำนวนหลักไม่ถูกต้อง', en: 'Telephone number not whole' },
  message: {
    th: 'หมายเลขโทรศัพท์มีจำนวนหลักไม่ถูกต้อง (ประจำที่ ๙ หลัก เคลื่อนที่ ๑๐ หลัก): "{text}"',
    en: 'This telephone number has the wrong number of digits (fixed lines have 9, mobiles 10): "{text}"',
  },
  variants: {
    'phone-malformed-fax': {
      th: 'หมายเลขโทรสารมีจำนวนหลักไม่ถูกต้อง (ต้องมี ๙ หลัก): "{text}"',
      en: 'This fax number has the wrong number of digits (it has 9): "{text}"',
    },
    'phone-malformed-zero': {
      th: 'หมายเลขโทรศัพท์ "{text}" ขาดเลขศูนย์ตัวหน้า โปรดตรวจสอบว่าเป็น "{expected}" หรือไม่',
      en: 'The telephone number "{text}" has lost its first zero. Please check whether it is "{expected}".',
    },
  },
  why: REACHED,
};
