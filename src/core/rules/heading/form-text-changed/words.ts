import type { RuleWords } from '../../../messages/rule-words';
import { RESTORE_WORDING } from '../../fixes/words';

export const words: RuleWords = {
  name: { th: 'ข้อความหัวข้อต่างจากแบบฟอร์ม', en: 'Heading worded otherwise' },
  message: {
    th: 'ข้อความต่างจากแบบฟอร์ม: {diff}',
    en: 'The wording differs from the form: {diff}',
  },
  fixes: { 'restore-wording': RESTORE_WORDING },
  why: {
    th: 'หัวข้อเป็นข้อความตายตัวของแบบฟอร์ม ผู้รวมแผนใช้จับคู่แผนของทุกหน่วยงานเข้าด้วยกัน',
    en: 'Headings are the form’s own words, by which the plans of all offices are brought together.',
  },
};
