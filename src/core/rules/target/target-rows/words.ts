import type { RuleWords } from '../../../messages/rule-words';
import { MEASURED } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนแถวของส่วนที่ ๔', en: 'Number of rows in part 4' },
  message: {
    th: 'ส่วนที่ ๔ มี {found} แถว ต้องมี {expected} แถว',
    en: 'Part 4 has {found} rows; the form has {expected}.',
  },
  why: MEASURED,
};
