import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ปีอยู่นอกแผนระดับชาติ', en: 'Year outside the national plan' },
  message: {
    th: 'ปีงบประมาณ {found} อยู่นอกช่วงแผนระยะที่ ๒ (๒๕๖๖-๒๕๗๐)',
    en: 'The fiscal year {found} is outside the second national plan (2566 to 2570).',
  },
  why: {
    th: 'แบบฟอร์ม เป้าหมาย และแนวทางเป็นของแผนระดับชาติฉบับเดียว ใช้กับปีนอกช่วงไม่ได้',
    en: 'The form with its goals and guidelines belongs to one national plan and to no other years.',
  },
};
