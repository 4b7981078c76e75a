import type { RuleWords } from '../../../messages/rule-words';
import { ADDED, LOOK_ADDENDS, WRITE_SUM } from '../words';

export const words: RuleWords = {
  name: { th: 'ผลรวมกลุ่มเป้าหมายไม่ตรง', en: 'Total of target groups differs' },
  message: {
    th: 'ส่วนที่ ๒ ระบุจำนวนรวมกลุ่มเป้าหมายและภาคี {found,} คน แต่ทุกรายการรวมได้ {expected,} คน โปรดตรวจสอบ',
    en: 'Part 2: the total of target groups and partners is {found,}, but its entries add up to {expected,}. Please check.',
  },
  fixes: { 'write-sum': WRITE_SUM, 'look-addends': LOOK_ADDENDS },
  why: ADDED,
};
