import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'คุณธรรม ๔ ประการของแผนเดิม', en: 'The four virtues of the last plan' },
  message: {
    th: 'ข้อความนี้ขาดคุณธรรม "{expected}" แผนระดับชาติ ระยะที่ ๒ ใช้คุณธรรม ๕ ประการ (พอเพียง วินัย สุจริต จิตอาสา กตัญญู) โปรดแก้ไขให้ครบ',
    en: 'The text lacks the virtue "{expected}" (gratitude): the second national plan has five. Please complete the list.',
  },
  variants: {
    'virtues-outdated-incomplete': {
      th: 'ข้อความระบุ{found} แต่ในรายการขาด "{expected}" โปรดแก้ไขให้ครบ',
      en: 'The text says "{found}", but the list lacks "{expected}" (gratitude). Please complete it.',
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
