import type { RuleWords } from '../../../messages/rule-words';
import { ADDED, LOOK_ADDENDS, WRITE_SUM } from '../words';

export const words: RuleWords = {
  name: { th: 'ผลรวมกลุ่มเป้าหมายไม่ตรง', en: 'Total of target groups differs' },
  message: {
    th: 'รวมกลุ่มเป้าหมายและภาคี {found} ไม่เท่ากับผลบวก {expected}',
    en: 'The total of target groups and partners is {found}, but their numbers come to {expected}.',
  },
  fixes: { 'write-sum': WRITE_SUM, 'look-addends': LOOK_ADDENDS },
  why: ADDED,
};
