import type { RuleWords } from '../../../messages/rule-words';
import { REACHED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่มีสถานที่ตั้ง', en: 'No address' },
  message: { th: 'ส่วนที่ ๑ ยังไม่ได้กรอกสถานที่ตั้งของหน่วยงาน', en: 'Part 1: the address of the office is not filled in.' },
  why: REACHED,
};
