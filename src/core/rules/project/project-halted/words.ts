import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'โครงการที่ยกเลิกหรือชะลอ', en: 'Cancelled or postponed project' },
  message: {
    th: '"{title}" ระบุว่ายกเลิกหรือชะลอ จะนับเป็นโครงการของปีนี้หรือไม่ โปรดตรวจสอบ',
    en: '"{title}" says that it is cancelled or postponed. Please check whether it counts as a project of this year.',
  },
  variants: {
    'project-halted-several': {
      th: 'มี {count} โครงการที่ระบุว่ายกเลิกหรือชะลอ (โครงการแรกคือ "{title}") จะนับเป็นโครงการของปีนี้หรือไม่ โปรดตรวจสอบ',
      en: '{count} projects say that they are cancelled or postponed (the first is "{title}"). Please check whether they count as projects of this year.',
    },
  },
  why: {
    th: 'โครงการที่ยกเลิกแล้วไม่ควรนับในจำนวนและงบประมาณ แต่โครงการที่เลื่อนภายในปีเดียวกันยังนับอยู่ ผู้ตรวจจึงต้องทราบว่าเป็นแบบใด',
    en: 'A cancelled project belongs in no count or sum, one that is moved within the year does: the reader has to know which it is.',
  },
};
