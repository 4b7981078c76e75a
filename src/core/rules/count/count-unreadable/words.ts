import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'อ่านจำนวนโครงการไม่ได้', en: 'Number of projects unreadable' },
  message: { th: 'อ่านจำนวนโครงการไม่ได้: {text}', en: 'The number of projects cannot be read: {text}' },
  variants: {
    'count-unreadable-blank': {
      th: 'อ่านจำนวนโครงการไม่ได้: ยังไม่ได้กรอก',
      en: 'The number of projects cannot be read: nothing is filled in.',
    },
  },
  why: {
    th: 'ช่องจำนวนต้องเป็นเลขจำนวนเต็ม หรือขีด (-) เมื่อไม่มีโครงการ จึงจะรวมยอดได้',
    en: 'A slot holds a whole number, or a dash for none; otherwise nobody can add it up.',
  },
};
