import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'แผนระดับชาติฉบับก่อน', en: 'The national plan before this one' },
  message: {
    th: 'ข้อความ "{text}" กล่าวถึงแผนระดับชาติฉบับก่อน แผนปัจจุบันคือ{expected} โปรดตรวจสอบ',
    en: '“{text}” names the national plan before the present one, which is {expected}. Please check.',
  },
  variants: {
    'national-plan-outdated-years': {
      th: 'ข้อความ "{text}" ระบุปีของแผนระดับชาติไม่ถูกต้อง แผนปัจจุบันคือ{expected} โปรดตรวจสอบ',
      en: '“{text}” gives other years than the national plan has. It is {expected}. Please check.',
    },
  },
  why: {
    th: 'แผนที่ปรับจากแผนระยะที่ ๑ มักยังอ้างถึงแผนเดิม ซึ่งสิ้นสุดแล้ว',
    en: 'A plan made from one of the first phase often still refers to the old national plan, which has ended.',
  },
};
