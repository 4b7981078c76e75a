import type { RuleWords } from '../../../messages/rule-words';
import { AGREE, DECLARE_LISTED } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนแผนย่อยไม่เท่าผลบวกแนวทาง', en: 'Sub-plan differs from its guidelines' },
  message: {
    th: 'แผนย่อยที่ {subPlan}: แจ้งรวม {found} แต่ผลบวกของแนวทาง {expected}',
    en: 'Sub-plan {subPlan} declares {found}, but its guidelines add up to {expected}.',
  },
  fixes: { 'declare-listed': DECLARE_LISTED },
  why: AGREE,
};
