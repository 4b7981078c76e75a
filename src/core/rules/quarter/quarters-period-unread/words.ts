import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'อ่านช่วงเวลาไม่ได้', en: 'Period unreadable' },
  message: {
    th: 'อ่านช่วงเวลา "{text}" ไม่ได้แน่ชัด: {reason}',
    en: 'The period "{text}" cannot be read with certainty: {reason}',
  },
  variants: {
    'quarters-period-unread-year': {
      th: 'ช่วงเวลา "{text}" ไม่อยู่ในปีงบประมาณ พ.ศ. {year} โปรดตรวจสอบปี',
      en: 'The period "{text}" is outside the fiscal year {year}. Please check the year.',
    },
  },
  why: {
    th: 'ช่วงเวลาที่กำกวม หรือค้างมาจากปีก่อน ทำให้กำหนดไตรมาสผิด',
    en: 'A period that is ambiguous or left from another year leads to the wrong quarters.',
  },
};
