import type { RuleWords } from '../../../messages/rule-words';
import { REACHED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่มีสถานที่ตั้ง', en: 'No address' },
  message: { th: 'ยังไม่ได้กรอกสถานที่ตั้ง', en: 'The address is not filled in.' },
  why: REACHED,
};
