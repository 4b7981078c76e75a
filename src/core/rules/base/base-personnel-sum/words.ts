import type { RuleWords } from '../../../messages/rule-words';
import { ADDED, LOOK_ADDENDS, WRITE_SUM } from '../words';

export const words: RuleWords = {
  name: { th: 'ผลรวมบุคลากรไม่ตรง', en: 'Total of personnel differs' },
  message: {
    th: 'ช่องรวมจำนวนบุคลากรระบุ {found,} คน แต่ทุกหน่วยงานรวมได้ {expected,} คน โปรดตรวจสอบ',
    en: 'The total of personnel is {found,}, but all offices add up to {expected,}. Please check.',
  },
  fixes: { 'write-sum': WRITE_SUM, 'look-addends': LOOK_ADDENDS },
  why: ADDED,
};
