import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ชื่อหน่วยงานย่อ (ฯ)', en: 'Office’s name cut short (ฯ)' },
  message: {
    th: 'ชื่อหน่วยงานย่อ (ฯ) อาจรวมกลุ่มไม่ได้',
    en: 'The name of the office is cut short (ฯ): it may not be grouped with the others.',
  },
  fixes: { 'spell-out': { th: 'เขียนชื่อเต็มว่า {expected}', en: 'Write the name in full: {expected}.' } },
  why: {
    th: 'หน่วยงานเดียวกันที่เขียนเต็มบ้างย่อบ้างจะถูกนับเป็นคนละหน่วยงาน',
    en: 'An office that is written in full here and cut short there counts as two.',
  },
};
