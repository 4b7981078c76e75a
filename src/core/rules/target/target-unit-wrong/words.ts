import type { RuleWords } from '../../../messages/rule-words';
import { MEASURED } from '../words';

export const words: RuleWords = {
  name: { th: 'หน่วยนับในส่วนที่ ๔ ผิด', en: 'Wrong unit in part 4' },
  message: {
    th: 'หน่วยนับแถวที่ {row} ต้องเป็น {expected}',
    en: 'Row {row} is counted in {expected}.',
  },
  fixes: { 'write-unit': { th: 'แก้หน่วยนับเป็น {expected}', en: 'Change the unit to {expected}.' } },
  why: MEASURED,
};
