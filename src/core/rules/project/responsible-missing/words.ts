import type { RuleWords } from '../../../messages/rule-words';
import { RESPONSIBLE } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่มีหน่วยงานรับผิดชอบ', en: 'No responsible office' },
  message: { th: 'ยังไม่ได้ระบุหน่วยงานรับผิดชอบ', en: 'No responsible office is named.' },
  variants: {
    'responsible-missing-all': {
      th: 'ยังไม่ได้ระบุหน่วยงานรับผิดชอบทั้ง {expected} โครงการ',
      en: 'No responsible office is named for any of the {expected} projects.',
    },
  },
  why: RESPONSIBLE,
};
