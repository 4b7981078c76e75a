import type { RuleWords } from '../../../messages/rule-words';
import { MEASURED } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนข้อของส่วนที่ ๔', en: 'Number of items in part 4' },
  message: {
    th: 'ส่วนที่ ๔ มี {found} ข้อ แต่แบบฟอร์มมี {expected} ข้อ โปรดแก้ไขให้ตรงกับแบบฟอร์ม',
    en: 'Part 4 has {found} items, but the form has {expected}. Please make it agree with the form.',
  },
  why: MEASURED,
};
