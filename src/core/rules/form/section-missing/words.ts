import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ขาดส่วนของแบบฟอร์ม', en: 'Part of the form missing' },
  message: { th: 'ไม่พบ{part}ในสมุดงาน', en: 'The workbook has no {part}.' },
  why: {
    th: 'แผนที่ส่งต้องมีครบทั้งห้าส่วน แผนที่ขาดส่วนใดจะถูกส่งกลับ',
    en: 'A plan is handed in with all five parts; one that lacks a part is returned.',
  },
};
