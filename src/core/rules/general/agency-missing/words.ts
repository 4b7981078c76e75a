import type { RuleWords } from '../../../messages/rule-words';
import { NAMED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่มีชื่อหน่วยงาน', en: 'No agency name' },
  message: { th: 'ยังไม่ได้กรอกชื่อหน่วยงานในชื่อแผน', en: 'The title does not name the agency.' },
  why: NAMED,
};
