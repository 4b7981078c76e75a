import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไม่มีจำนวนประชาชนเป้าหมาย', en: 'No number of citizens' },
  message: {
    th: 'ไม่ได้ระบุจำนวนประชาชนเป้าหมาย แต่ผลลัพธ์กล่าวถึงประชาชน',
    en: 'No number of citizens is given, but the results speak of citizens.',
  },
  why: {
    th: 'ผลลัพธ์ที่เกิดกับประชาชนต้องมีจำนวนประชาชนเป้าหมายรองรับ จึงจะวัดผลได้',
    en: 'A result among citizens can only be measured against the number of citizens that the plan is to reach.',
  },
};
