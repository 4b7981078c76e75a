import type { RuleWords } from '../../../messages/rule-words';
import { AGREE, DECLARE_LISTED } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนของแนวทางการพัฒนาไม่ตรงกับตาราง', en: 'Guideline differs from the table' },
  message: {
    th: 'ข้อ ๓.๑ ระบุแผนย่อยที่ {subPlan} แนวทางการพัฒนาที่ {guideline} จำนวน {found} โครงการ แต่ในตาราง (หัวข้อ {section}) มี {expected} โครงการ',
    en: 'Section 3.1 states {found} projects for sub-plan {subPlan}, guideline {guideline}, but the table (section {section}) lists {expected}.',
  },
  fixes: {
    'declare-listed': DECLARE_LISTED,
    'add-project': {
      th: 'ไปเพิ่มโครงการที่ขาด {count} โครงการในตาราง',
      en: 'Go to the table and add the missing projects ({count}).',
    },
    'look-projects': {
      th: 'ไปดูโครงการที่เกินมา {count} โครงการในตาราง',
      en: 'Go to the table and look at the extra projects ({count}).',
    },
  },
  why: AGREE,
};
