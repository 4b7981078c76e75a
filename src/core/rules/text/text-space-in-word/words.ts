import type { RuleWords } from '../../../messages/rule-words';
import { FOUND } from '../words';

export const words: RuleWords = {
  name: { th: 'ช่องว่างกลางคำ', en: 'Space inside a word' },
  message: { th: 'มีช่องว่างกลางคำ "{text}" โปรดตรวจสอบ', en: 'There is a space inside the word "{text}". Please check.' },
  fixes: {
    'join-word': { th: 'เขียนติดกันเป็น "{expected}" ({count} ช่อง)', en: 'Join it: "{expected}" ({count} cells).' },
  },
  why: FOUND,
};
