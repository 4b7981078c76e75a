import type { RuleWords } from '../../../messages/rule-words';
import { TIDY } from '../words';

export const words: RuleWords = {
  name: { th: 'คำที่อาจพิมพ์ผิด', en: 'Likely slips' },
  message: { th: 'คำว่า "{text}" อาจพิมพ์ผิด โปรดตรวจสอบ', en: '"{text}" may be a slip. Please check.' },
  fixes: { 'drop-slip': { th: 'ลบส่วนที่เกินมา', en: 'Take out what is too many.' } },
  why: TIDY,
};
