import type { RuleWords } from '../../../messages/rule-words';
import { COPIED } from '../words';

export const words: RuleWords = {
  name: { th: 'ชื่อหน่วยงานไม่ตรงกับชื่อแผน', en: 'Another agency than the title’s' },
  message: {
    th: 'พบชื่อหน่วยงาน "{text}" ซึ่งไม่ตรงกับชื่อแผน โปรดตรวจสอบ',
    en: '"{text}" is not the agency that the plan’s title names. Please check.',
  },
  why: COPIED,
};
