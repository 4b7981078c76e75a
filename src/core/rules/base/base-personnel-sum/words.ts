import type { RuleWords } from '../../../messages/rule-words';
import { ADDED, LOOK_ADDENDS, WRITE_SUM } from '../words';

export const words: RuleWords = {
  name: { th: 'ผลรวมบุคลากรไม่ตรง', en: 'Total of personnel differs' },
  message: {
    th: 'รวมบุคลากร {found} ไม่เท่ากับผลบวก {expected}',
    en: 'The total of personnel is {found}, but the rows come to {expected}.',
  },
  fixes: { 'write-sum': WRITE_SUM, 'look-addends': LOOK_ADDENDS },
  why: ADDED,
};
