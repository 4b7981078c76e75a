import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไม่มีจำนวนประชาชนเป้าหมาย', en: 'No number of citizens' },
  message: {
    th: 'ส่วนที่ ๒ ยังไม่ได้กรอกจำนวนประชาชนเป้าหมาย แต่ผลลัพธ์ของแผนกล่าวถึงประชาชน โปรดกรอกจำนวน',
    en: 'Part 2 gives no number of citizens, but the results of the plan speak of citizens. Please fill in the number.',
  },
  why: {
    th: 'ผลลัพธ์ที่เกิดกับประชาชนต้องมีจำนวนประชาชนเป้าหมายรองรับ จึงจะวัดผลได้',
    en: 'A result among citizens can only be measured against the number of citizens that the plan is to reach.',
  },
};
