import type { RuleWords } from '../../../messages/rule-words';
import { COPIED } from '../words';

export const words: RuleWords = {
  name: { th: 'ชื่อหน่วยงานไม่ตรงกับหัวแผน', en: 'Another agency than the title’s' },
  message: {
    th: 'ชื่อหน่วยงานไม่ตรงกับหัวแผน: {text}',
    en: 'This is not the agency that the plan’s title names: {text}',
  },
  why: COPIED,
};
