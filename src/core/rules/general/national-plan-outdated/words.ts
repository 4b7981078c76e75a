import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'แผนระดับชาติฉบับก่อน', en: 'The national plan before this one' },
  message: {
    th: 'กล่าวถึงแผนระดับชาติฉบับก่อน: "{text}" แผนปัจจุบันคือ{expected} โปรดตรวจสอบ',
    en: 'This names the national plan before the present one: “{text}”. The present one is {expected}.',
  },
  variants: {
    'national-plan-outdated-years': {
      th: 'ปีของแผนระดับชาติไม่ถูกต้อง: "{text}" แผนปัจจุบันคือ{expected} โปรดตรวจสอบ',
      en: 'These are not the years of the national plan: “{text}”. It is {expected}.',
    },
  },
  why: {
    th: 'แผนที่ปรับจากแผนระยะที่ ๑ มักยังอ้างถึงแผนเดิม ซึ่งสิ้นสุดแล้ว',
    en: 'A plan made from one of the first phase often still refers to the old national plan, which has ended.',
  },
};
