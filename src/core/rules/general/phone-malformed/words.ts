import type { RuleWords } from '../../../messages/rule-words';
import { REACHED } from '../words';

export const words: RuleWords = {
  name: { th: 'หมายเลขโทรศัพท์ไม่ครบหลัก', en: 'Telephone number not whole' },
  message: {
    th: 'หมายเลขโทรศัพท์ไม่ครบหลัก: {text}',
    en: 'This telephone number has the wrong number of digits: {text}',
  },
  variants: {
    'phone-malformed-fax': {
      th: 'หมายเลขโทรสารไม่ครบหลัก: {text}',
      en: 'This fax number has the wrong number of digits: {text}',
    },
    'phone-malformed-zero': {
      th: 'หมายเลขโทรศัพท์ไม่ครบหลัก: {text} น่าจะเป็น {expected} (เลข 0 ตัวหน้าหายไป)',
      en: 'This telephone number has lost its first 0: {text}, most likely {expected}',
    },
  },
  why: REACHED,
};
