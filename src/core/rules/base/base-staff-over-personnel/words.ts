import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'บุคลากรเป้าหมายเกินที่มีอยู่', en: 'More staff reached than there are' },
  message: {
    th: 'ส่วนที่ ๒ ระบุบุคลากรเป้าหมาย {found,} คน มากกว่าบุคลากรทั้งหมด {expected,} คน โปรดตรวจสอบ',
    en: 'Part 2: more staff are to be reached ({found,}) than the office has ({expected,}). Please check.',
  },
  why: {
    th: 'บุคลากรเป้าหมายเป็นส่วนหนึ่งของบุคลากรในหน่วยงาน จึงมากกว่าไม่ได้',
    en: 'The staff that a plan reaches are part of the personnel, so they cannot be more.',
  },
};
