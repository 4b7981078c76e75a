import type { RuleWords } from '../../../messages/rule-words';
import { TIDY } from '../words';

export const words: RuleWords = {
  name: { th: 'เลขไทยปนเลขอารบิก', en: 'Thai and Arabic digits mixed' },
  message: { th: 'ใช้เลขไทยและเลขอารบิกปนกัน', en: 'Thai and Arabic digits are mixed within a text.' },
  fixes: {
    'thai-digits': { th: 'ใช้เลขไทยทั้งหมดใน {count} ช่องนี้', en: 'Use Thai digits throughout these cells ({count}).' },
    'arabic-digits': {
      th: 'ใช้เลขอารบิกทั้งหมดใน {count} ช่องนี้',
      en: 'Use Arabic digits throughout these cells ({count}).',
    },
  },
  why: TIDY,
};
