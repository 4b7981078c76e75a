import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ไม่มีผลลัพธ์เชิงคุณภาพ', en: 'No qualitative result' },
  message: { th: 'ยังไม่ได้กรอกผลลัพธ์เชิงคุณภาพของ "{title}"', en: 'The qualitative result of “{title}” is not filled in.' },
  variants: {
    'qual-missing-all': {
      th: 'ยังไม่ได้กรอกผลลัพธ์เชิงคุณภาพทั้ง {expected,} โครงการ',
      en: 'The qualitative result is not filled in for any of the {expected} projects.',
    },
  },
  why: {
    th: 'แบบฟอร์มถามผลลัพธ์ทั้งเชิงปริมาณและเชิงคุณภาพของทุกโครงการ',
    en: 'The form asks for a quantity and a qualitative result of every project.',
  },
};
