import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'คอลัมน์ใต้หัวงบประมาณที่ไม่รู้จัก', en: 'Unknown column below the budget' },
  message: {
    th: 'ยังไม่ได้รวมงบประมาณของโครงการ เพราะไม่รู้จักคอลัมน์ "{text}" ใต้หัวงบประมาณ โปรดตรวจสอบว่าเป็นแหล่งเงินหรือไม่',
    en: 'The budgets of the projects were not summed, since the column “{text}” below the budget is not known. Please check whether it is a source of money.',
  },
  why: {
    th: 'ถ้ารวมคอลัมน์ที่ไม่ใช่เงิน หรือไม่ได้รวมแหล่งเงินทุกแหล่ง งบประมาณของโครงการจะผิด',
    en: 'If a column that is no money is summed, or a source is left out, the budget of a project is wrong.',
  },
};
