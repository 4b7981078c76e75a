import type { RuleWords } from '../../../messages/rule-words';
import { AGREE, DECLARE_LISTED } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนของแนวทางไม่ตรงกับตาราง', en: 'Guideline differs from the table' },
  message: {
    th: 'แผนย่อยที่ {subPlan} แนวทางที่ {guideline}: แจ้ง {found} โครงการ แต่มีในตาราง {expected}',
    en: 'Sub-plan {subPlan}, guideline {guideline}: {found} projects are declared, but the table lists {expected}.',
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
