import type { RuleWords } from '../../../messages/rule-words';
import { RESPONSIBLE } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่มีหน่วยงานรับผิดชอบ', en: 'No responsible office' },
  message: { th: 'ยังไม่ได้กรอกหน่วยงานรับผิดชอบของ "{title}"', en: 'No responsible office of “{title}” is filled in.' },
  variants: {
    'responsible-missing-all': {
      th: 'ยังไม่ได้กรอกหน่วยงานรับผิดชอบทั้ง {expected,} โครงการ',
      en: 'No responsible office is filled in for any of the {expected,} projects.',
    },
  },
  why: RESPONSIBLE,
};
