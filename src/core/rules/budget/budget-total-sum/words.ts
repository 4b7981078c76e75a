import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ผลรวมงบประมาณไม่ตรง', en: 'Total of budgets differs' },
  message: {
    th: 'ข้อ ๓.๒ ระบุงบประมาณรวม {found,} บาท แต่งบประมาณทุกโครงการในตารางรวมได้ {expected,} บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
    en: 'Section 3.2 states a total budget of {found,} baht, but the projects of the table add up to {expected,} baht. Please check which is right.',
  },
  variants: {
    'budget-total-sum-unread': {
      th: 'ยังไม่ได้เทียบงบประมาณรวม เพราะอ่านงบประมาณไม่ได้ {count} โครงการ',
      en: 'The total budget was not compared with the table: {count} budgets could not be read.',
    },
  },
  fixes: {
    'declare-budget': {
      th: 'แก้งบประมาณรวมจาก {found,} เป็น {expected,} บาท',
      en: 'Change the budget of 3.2 from {found,} to {expected,} baht.',
    },
    'look-budgets': { th: 'ไปดูงบประมาณของโครงการในตาราง', en: 'Go and look at the budgets of the table.' },
  },
  why: {
    th: 'งบประมาณในข้อ ๓.๒ ต้องเท่ากับผลบวกของทุกโครงการในตาราง',
    en: 'The budget of 3.2 equals the sum of all projects of the table.',
  },
};
