import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'อ่านจำนวนโครงการไม่ได้', en: 'Number of projects unreadable' },
  message: {
    th: 'อ่านจำนวนโครงการในข้อ ๓.๑ ไม่ได้: "{text}" โปรดกรอกเป็นตัวเลข (หากไม่มี โปรดกรอก "-")',
    en: 'This number of projects in 3.1 cannot be read: "{text}". Please write it in figures (if there is none, "-").',
  },
  variants: {
    'count-unreadable-blank': {
      th: 'ยังไม่ได้กรอกจำนวนโครงการในข้อ ๓.๑ (หากไม่มี โปรดกรอก "-")',
      en: 'A number of projects in 3.1 is not filled in (if there is none, write "-").',
    },
  },
  why: {
    th: 'ช่องจำนวนต้องเป็นเลขจำนวนเต็ม หรือขีด (-) เมื่อไม่มีโครงการ จึงจะรวมยอดได้',
    en: 'A slot holds a whole number, or a dash for none; otherwise nobody can add it up.',
  },
};
