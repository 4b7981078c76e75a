import type { RuleWords } from '../../../messages/rule-words';
import { AGREE } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนของแผนย่อยไม่ตรงกับตาราง', en: 'Sub-plan differs from the table' },
  message: {
    th: 'แผนย่อยที่ {subPlan}: แจ้ง {found} แต่มีในตาราง {expected}',
    en: 'Sub-plan {subPlan} declares {found}, but the table lists {expected}.',
  },
  why: AGREE,
};
