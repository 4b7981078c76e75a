import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'คอลัมน์ผลการดำเนินงานหรือการใช้จ่าย', en: 'Columns of results or spending' },
  message: {
    th: 'ไม่ได้นำคอลัมน์ "{text}" มาตรวจ เพราะเป็นผลการดำเนินงาน ไม่ใช่แผน',
    en: 'The column “{text}” was not checked: it holds results, not the plan.',
  },
  variants: {
    'columns-aside-money': {
      th: 'ไม่ได้นำคอลัมน์ "{text}" มาตรวจ เพราะเป็นการใช้จ่ายงบประมาณ ไม่ใช่แผน',
      en: 'The column “{text}” was not checked: it holds money that is asked for or spent, not the plan.',
    },
  },
  why: {
    th: 'ถ้านำผลการดำเนินงานหรือการเบิกจ่ายมานับเป็นแผน ไตรมาสและงบประมาณจะผิด จึงแจ้งไว้ว่าไม่ได้ใช้คอลัมน์เหล่านี้',
    en: 'Results or payments taken for the plan would make its quarters and budgets wrong, so it is said that these columns are not used.',
  },
};
