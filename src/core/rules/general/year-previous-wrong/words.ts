import type { RuleWords } from '../../../messages/rule-words';
import { WRITE_YEAR } from '../words';

export const words: RuleWords = {
  name: { th: 'ปีของผลการดำเนินงานผิด', en: 'Wrong year of results' },
  message: {
    th: 'คอลัมน์ผลการดำเนินงานต้องเป็นปี {expected}',
    en: 'The results in part 4 must be those of {expected}.',
  },
  fixes: { 'write-year': WRITE_YEAR },
  why: {
    th: 'ส่วนที่ ๔ เทียบแผนปีนี้กับผลของปีก่อนหนึ่งปี',
    en: 'Part 4 compares the plan with the results of the year before.',
  },
};
