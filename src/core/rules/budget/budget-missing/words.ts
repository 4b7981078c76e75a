import type { RuleWords } from '../../../messages/rule-words';
import { ADDED_UP } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ได้กรอกงบประมาณ', en: 'No budget filled in' },
  message: {
    th: 'ยังไม่ได้กรอกงบประมาณของ "{title}" (หากไม่มี โปรดกรอกว่า ไม่ใช้งบประมาณ)',
    en: 'The budget of “{title}” is not filled in (if there is none, write ไม่ใช้งบประมาณ).',
  },
  variants: {
    'budget-missing-total': {
      th: 'ข้อ ๓.๒ ยังไม่ได้กรอกงบประมาณรวม (หากไม่มี โปรดกรอกว่า ไม่ใช้งบประมาณ)',
      en: 'The total budget of 3.2 is not filled in (if there is none, write ไม่ใช้งบประมาณ).',
    },
    'budget-missing-all': {
      th: 'ยังไม่ได้กรอกงบประมาณทั้ง {expected,} โครงการ (หากไม่มี โปรดกรอกว่า ไม่ใช้งบประมาณ)',
      en: 'The budget is not filled in for any of the {expected,} projects (if there is none, write ไม่ใช้งบประมาณ).',
    },
  },
  why: ADDED_UP,
};
