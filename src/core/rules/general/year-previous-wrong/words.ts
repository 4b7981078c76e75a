import type { RuleWords } from '../../../messages/rule-words';
import { WRITE_YEAR } from '../words';

export const words: RuleWords = {
  name: { th: 'ปีของผลการดำเนินงานผิด', en: 'Wrong year of results' },
  message: {
    th: 'ส่วนที่ ๔ คอลัมน์ผลการดำเนินงานระบุปี {found} แต่ต้องเป็นปี {expected} (ปีก่อนปีของแผน)',
    en: 'Part 4: the column of results names {found}, but must name {expected}, the year before the plan’s.',
  },
  fixes: { 'write-year': WRITE_YEAR },
  why: {
    th: 'ส่วนที่ ๔ เทียบแผนปีนี้กับผลของปีก่อนหนึ่งปี',
    en: 'Part 4 compares the plan with the results of the year before.',
  },
};
