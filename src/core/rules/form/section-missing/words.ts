import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ขาดส่วนของแบบฟอร์ม', en: 'Part of the form missing' },
  message: { th: 'ไม่พบ{part}ในสมุดงาน', en: 'The workbook has no {part}.' },
  variants: {
    'section-missing-most': {
      th: 'ไม่พบส่วนที่ {parts} ของแบบฟอร์มในสมุดงาน จึงตรวจเฉพาะส่วนที่มี',
      en: 'The workbook has no part {parts} of the form, so only what is there was checked.',
    },
    'section-missing-other-kind': {
      th: 'ไฟล์นี้ไม่ใช่แบบแผนปฏิบัติการส่งเสริมคุณธรรม ๕ ส่วน จึงยังไม่ได้ตรวจ (ไม่พบแผนย่อย แนวทางการพัฒนา และส่วนที่ {parts})',
      en: 'This is not the five-part moral-promotion action plan, so it was not checked (no sub-plan, no guideline and no part {parts} was found).',
    },
  },
  why: {
    th: 'แผนที่ส่งต้องมีครบทั้งห้าส่วน แผนที่ขาดส่วนใดจะถูกส่งกลับ',
    en: 'A plan is handed in with all five parts; one that lacks a part is returned.',
  },
};
