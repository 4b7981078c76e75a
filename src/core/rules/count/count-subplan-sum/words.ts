import type { RuleWords } from '../../../messages/rule-words';
import { AGREE, DECLARE_LISTED } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนของแผนย่อยไม่เท่ากับแนวทางการพัฒนารวมกัน', en: 'Sub-plan differs from its guidelines' },
  message: {
    th: 'ข้อ ๓.๑ ระบุแผนย่อยที่ {subPlan} จำนวน {found} โครงการ แต่ทุกแนวทางการพัฒนารวมได้ {expected} โครงการ โปรดตรวจสอบ',
    en: 'Section 3.1 states {found} projects for sub-plan {subPlan}, but its guidelines add up to {expected}. Please check.',
  },
  fixes: { 'declare-listed': DECLARE_LISTED },
  why: AGREE,
};
