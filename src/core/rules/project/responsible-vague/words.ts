import type { RuleWords } from '../../../messages/rule-words';
import { RESPONSIBLE } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ระบุหน่วยงานหลัก', en: 'No leading office' },
  message: { th: 'ไม่ได้ระบุหน่วยงานหลัก', en: 'No leading office is named.' },
  why: RESPONSIBLE,
};
