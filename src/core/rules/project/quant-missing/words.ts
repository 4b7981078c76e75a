import type { RuleWords } from '../../../messages/rule-words';
import { MEASURED } from '../words';

export const words: RuleWords = {
  name: { th: 'ไม่มีผลลัพธ์เชิงปริมาณ', en: 'No quantity' },
  message: { th: 'ยังไม่ได้กรอกผลลัพธ์เชิงปริมาณของ "{title}"', en: 'The quantity of “{title}” is not filled in.' },
  variants: {
    'quant-missing-all': {
      th: 'ยังไม่ได้กรอกผลลัพธ์เชิงปริมาณทั้ง {expected,} โครงการ',
      en: 'The quantity is not filled in for any of the {expected} projects.',
    },
  },
  why: MEASURED,
};
