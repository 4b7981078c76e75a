import type { RuleWords } from '../../../messages/rule-words';
import { RESTORE_WORDING } from '../../fixes/words';
import { COPIED } from '../words';

export const words: RuleWords = {
  name: { th: 'ชื่อของหน่วยงานอื่น', en: 'Another agency’s name left in' },
  message: {
    th: 'พบชื่อ "{name}" ซึ่งไม่ใช่หน่วยงานนี้ อาจคัดลอกมาจากแผนของหน่วยงานอื่น',
    en: '"{name}" is not this agency: the text may be copied from another agency’s plan.',
  },
  fixes: { 'restore-wording': RESTORE_WORDING },
  why: COPIED,
};
