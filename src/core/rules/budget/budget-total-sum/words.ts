import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ผลรวมงบประมาณไม่ตรง', en: 'Total of budgets differs' },
  message: {
    th: 'งบประมาณรวม {found} ไม่เท่ากับผลบวก {expected}',
    en: 'The budget of 3.2 is {found}, but the table adds up to {expected}.',
  },
  variants: {
    'budget-total-sum-unread': {
      th: 'ยังไม่ได้เทียบงบประมาณรวม เพราะอ่านงบประมาณไม่ได้ {count} โครงการ',
      en: 'The budget of 3.2 was not compared with the table: the budgets of {count} projects could not be read.',
    },
  },
  fixes: {
    'declare-budget': {
      th: 'แก้งบประมาณรวมจาก {found} เป็น {expected}',
      en: 'Change the budget of 3.2 from {found} to {expected}.',
    },
    'look-budgets': { th: 'ไปดูงบประมาณของโครงการในตาราง', en: 'Go and look at the budgets of the table.' },
  },
  why: {
    th: 'งบประมาณในข้อ ๓.๒ ต้องเท่ากับผลบวกของทุกโครงการในตาราง',
    en: 'The budget of 3.2 equals the sum of all projects of the table.',
  },
};
