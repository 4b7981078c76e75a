import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'คอลัมน์ของปีอื่นในส่วนที่ ๔', en: 'Column of another year in part 4' },
  message: {
    th: 'ไม่ได้นำคอลัมน์ "{found}" มาตรวจ เพราะแบบฟอร์มใช้ผลการดำเนินงานปี {result} และแผนการดำเนินงานปี {plan}',
    en: 'The column "{found}" was not checked: the form asks for the result of {result} and the plan for {plan}.',
  },
  variants: {
    'target-year-ignored-undated': {
      th: 'ไม่ได้นำคอลัมน์ "{found}" มาตรวจ เพราะแบบฟอร์มใช้ผลการดำเนินงานของปีก่อนและแผนการดำเนินงานของปีนี้เท่านั้น',
      en: 'The column "{found}" was not checked: the form asks only for last year’s result and this year’s plan.',
    },
  },
  why: {
    th: 'ส่วนที่ ๔ เปรียบเทียบผลของปีก่อนกับแผนของปีนี้ จึงไม่นำคอลัมน์ของปีอื่นมาตรวจ',
    en: 'Part 4 compares last year’s result with this year’s plan; columns of other years are not read, and that is said.',
  },
};
