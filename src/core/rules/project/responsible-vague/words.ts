import type { RuleWords } from '../../../messages/rule-words';
import { RESPONSIBLE } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่ระบุหน่วยงานหลัก', en: 'No leading office' },
  message: {
    th: '"{title}" ระบุหน่วยงานรับผิดชอบเป็น "{found}" โปรดระบุหน่วยงานหลัก',
    en: '“{title}” names "{found}" as responsible. Please name the leading office.',
  },
  why: RESPONSIBLE,
};
