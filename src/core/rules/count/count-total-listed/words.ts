import type { RuleWords } from '../../../messages/rule-words';
import { AGREE } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนรวมไม่ตรงกับตาราง', en: 'Total differs from the table' },
  message: {
    th: 'ข้อ ๓.๑ ระบุจำนวนรวม {found} โครงการ แต่ในตารางมี {expected} โครงการ โปรดตรวจสอบ',
    en: 'Section 3.1 states {found} projects in all, but the table lists {expected}. Please check.',
  },
  why: AGREE,
};
