import type { RuleWords } from '../../../messages/rule-words';
import { AGREE } from '../words';

export const words: RuleWords = {
  name: { th: 'จำนวนรวมไม่ตรงกับตาราง', en: 'Total differs from the table' },
  message: {
    th: 'แจ้งรวม {found} โครงการ แต่มีในตาราง {expected}',
    en: '{found} projects are declared in all, but the table lists {expected}.',
  },
  why: AGREE,
};
