import type { RuleWords } from '../../../messages/rule-words';
import { AGREE } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนของแผนย่อยไม่ตรงกับตาราง', en: 'Sub-plan differs from the table' },
  message: {
    th: 'ข้อ ๓.๑ ระบุแผนย่อยที่ {subPlan} จำนวน {found} โครงการ แต่ในตารางมี {expected} โครงการ โปรดตรวจสอบ',
    en: 'Section 3.1 states {found} projects for sub-plan {subPlan}, but the table lists {expected}. Please check.',
  },
  why: AGREE,
};
