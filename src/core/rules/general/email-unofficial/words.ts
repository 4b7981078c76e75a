import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ใช้บริการอีเมลทั่วไป', en: 'Address of a free mail service' },
  message: {
    th: 'ใช้บริการอีเมลทั่วไป (@{found}) หากหน่วยงานมีอีเมลของทางราชการ โปรดใช้แทน',
    en: 'The address is of a free mail service (@{found}). If the office has an official address, please use it.',
  },
  why: {
    th: 'อีเมลของทางราชการช่วยให้ผู้รับแน่ใจว่าติดต่อถูกหน่วยงาน',
    en: 'With an official address, others are certain that they write to the right office.',
  },
};
