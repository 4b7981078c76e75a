import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ชื่อหน่วยงานย่อ (ฯ)', en: 'Office’s name cut short (ฯ)' },
  message: {
    th: 'ชื่อหน่วยงาน "{found}" เป็นชื่อย่อ อาจนับเป็นคนละหน่วยงานกับชื่อเต็ม โปรดเขียนชื่อเต็ม',
    en: 'The name “{found}” is cut short and may be counted as another office. Please write it in full.',
  },
  fixes: { 'spell-out': { th: 'เขียนชื่อเต็มว่า {expected}', en: 'Write the name in full: {expected}.' } },
  why: {
    th: 'หน่วยงานเดียวกันที่เขียนเต็มบ้างย่อบ้างจะถูกนับเป็นคนละหน่วยงาน',
    en: 'An office that is written in full here and cut short there counts as two.',
  },
};
