import type { RuleWords } from '../../../messages/rule-words';
import { RESTORE_WORDING } from '../../fixes/words';
import { COPIED } from '../words';

export const words: RuleWords = {
  name: { th: 'ชื่อของหน่วยงานอื่น', en: 'Another agency’s name left in' },
  message: {
    th: 'พบชื่อ "{name}" ซึ่งไม่ใช่ชื่อหน่วยงานของแผนนี้ อาจคัดลอกมาจากแผนอื่น โปรดตรวจสอบ',
    en: '"{name}" is not this plan’s agency: the text may be copied from another plan. Please check.',
  },
  variants: {
    'agency-name-foreign-outcome': {
      th: 'ส่วนที่ ๕ กล่าวถึงจังหวัด{name} ซึ่งไม่ใช่จังหวัดของแผนนี้ อาจคัดลอกมาจากแผนอื่น โปรดตรวจสอบ',
      en: 'Part 5 speaks of the province {name}, which is not this plan’s: the text may be copied from another plan. Please check.',
    },
  },
  fixes: { 'restore-wording': RESTORE_WORDING },
  why: COPIED,
};
