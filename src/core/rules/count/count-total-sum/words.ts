import type { RuleWords } from '../../../messages/rule-words';
import { AGREE, DECLARE_LISTED } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนรวมไม่เท่ากับแผนย่อยรวมกัน', en: 'Total differs from the sub-plans' },
  message: {
    th: 'ข้อ ๓.๑ ระบุจำนวนรวม {found} โครงการ แต่แผนย่อยทั้งสามรวมได้ {expected} โครงการ โปรดตรวจสอบ',
    en: 'Section 3.1 states {found} projects in all, but the three sub-plans add up to {expected}. Please check.',
  },
  fixes: { 'declare-listed': DECLARE_LISTED },
  why: AGREE,
};
