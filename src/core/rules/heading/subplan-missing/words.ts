import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ขาดชื่อแผนย่อย', en: 'Sub-plan not named' },
  message: {
    th: 'ไม่พบชื่อแผนย่อยที่ {subPlan} ในตาราง',
    en: 'The table names sub-plan {subPlan} nowhere.',
  },
  why: {
    th: 'ผู้อ่านรู้จากคอลัมน์แรกว่าโครงการอยู่ในแผนย่อยใด',
    en: 'Readers know from the first column which sub-plan a project belongs to.',
  },
};
