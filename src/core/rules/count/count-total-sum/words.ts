import type { RuleWords } from '../../../messages/rule-words';
import { AGREE, DECLARE_LISTED } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนรวมไม่เท่าผลบวกแผนย่อย', en: 'Total differs from the sub-plans' },
  message: {
    th: 'จำนวนรวม {found} ไม่เท่ากับผลบวกของแผนย่อย {expected}',
    en: 'The total is {found}, but the sub-plans add up to {expected}.',
  },
  fixes: { 'declare-listed': DECLARE_LISTED },
  why: AGREE,
};
