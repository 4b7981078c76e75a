import type { RuleWords } from '../../../messages/rule-words';
import { ADDED_UP } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ได้กรอกงบประมาณ', en: 'No budget filled in' },
  message: {
    th: 'ยังไม่ได้กรอกงบประมาณ (ถ้าไม่มีให้เขียนว่า ไม่ใช้งบประมาณ)',
    en: 'The budget is not filled in (where there is none, write ไม่ใช้งบประมาณ).',
  },
  variants: {
    'budget-missing-all': {
      th: 'ยังไม่ได้กรอกงบประมาณทั้ง {expected} โครงการ (ถ้าไม่มีให้เขียนว่า ไม่ใช้งบประมาณ)',
      en: 'The budget is not filled in for any of the {expected} projects (where there is none, write ไม่ใช้งบประมาณ).',
    },
  },
  why: ADDED_UP,
};
