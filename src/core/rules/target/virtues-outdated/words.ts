import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'รายการคุณธรรมของแผนฉบับก่อน', en: 'The virtues of the last plan' },
  message: {
    th: 'ข้อความนี้ขาดคุณธรรม "{expected}" แผนระดับชาติ ระยะที่ {edition} ใช้คุณธรรม {count} ประการ ({virtues}) โปรดแก้ไขให้ครบ',
    en: 'The text lacks the virtue "{expected}": national plan {edition} has {count} ({virtues}). Please complete the list.',
  },
  variants: {
    'virtues-outdated-incomplete': {
      th: 'ข้อความระบุ{found} แต่ในรายการขาด "{expected}" โปรดแก้ไขให้ครบ',
      en: 'The text says "{found}", but the list lacks "{expected}". Please complete it.',
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
    th: 'ข้อความที่คัดลอกจากแผนฉบับก่อนยังขาดคุณธรรมที่แผนฉบับปัจจุบันเพิ่มเข้ามา',
    en: 'Text copied from plans of the last phase lacks the virtue that this national plan adds.',
  },
};
