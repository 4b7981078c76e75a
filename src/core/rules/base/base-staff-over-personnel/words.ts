import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'บุคลากรเป้าหมายเกินที่มีอยู่', en: 'More staff reached than there are' },
  message: {
    th: 'จำนวนบุคลากรเป้าหมาย {found} มากกว่าบุคลากรทั้งหมด {expected}',
    en: 'More staff are to be reached ({found}) than the office has ({expected}).',
  },
  why: {
    th: 'บุคลากรเป้าหมายเป็นส่วนหนึ่งของบุคลากรในหน่วยงาน จึงมากกว่าไม่ได้',
    en: 'The staff that a plan reaches are part of the personnel, so they cannot be more.',
  },
};
