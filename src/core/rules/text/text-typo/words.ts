import type { RuleWords } from '../../../messages/rule-words';
import { TIDY } from '../words';

export const words: RuleWords = {
  name: { th: 'คำที่อาจพิมพ์ผิด', en: 'Likely slips' },
  message: { th: 'อาจพิมพ์ผิด: {text}', en: 'This may be a slip: {text}' },
  fixes: { 'drop-slip': { th: 'ลบส่วนที่เกินมา', en: 'Take out what is too many.' } },
  why: TIDY,
};
