import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'คุณธรรม ๔ ประการของแผนเดิม', en: 'The four virtues of the last plan' },
  message: {
    th: 'แผนระยะที่ ๒ ใช้คุณธรรม ๕ ประการ (เพิ่ม กตัญญู)',
    en: 'The second national plan has five virtues: กตัญญู (gratitude) was added.',
  },
  variants: {
    'virtues-outdated-incomplete': {
      th: 'ระบุ{found} แต่ในรายการขาด {expected}',
      en: 'The text says {found}, but the list lacks {expected} (gratitude).',
    },
  },
  fixes: {
    'append-virtue': { th: 'เพิ่ม {expected} ต่อท้ายรายการ', en: 'Add {expected} to the end of the list.' },
    'add-virtue': {
      th: 'แก้จำนวนคุณธรรมและเพิ่ม {expected} ต่อท้ายรายการ',
      en: 'Correct the number and add {expected} to the end of the list.',
    },
  },
  why: {
    th: 'ข้อความที่คัดลอกจากแผนระยะที่ ๑ ยังมีคุณธรรมเพียง ๔ ประการ',
    en: 'Text copied from plans of the first phase still lists four virtues.',
  },
};
