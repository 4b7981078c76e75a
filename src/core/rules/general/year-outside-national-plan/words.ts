import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ปีอยู่นอกแผนระดับชาติ', en: 'Year outside the national plan' },
  message: {
    th: 'ชื่อแผนระบุปีงบประมาณ พ.ศ. {found} ซึ่งอยู่นอกแผนระดับชาติ ระยะที่ {edition} (พ.ศ. {first}-{last}) โปรดตรวจสอบ',
    en: 'The title names the fiscal year {found}, which is outside phase {edition} of the national plan ({first} to {last}). Please check.',
  },
  why: {
    th: 'แบบฟอร์ม เป้าหมาย และแนวทางการพัฒนาเป็นของแผนระดับชาติฉบับเดียว ใช้กับปีนอกช่วงไม่ได้',
    en: 'The form with its goals and guidelines belongs to one national plan and to no other years.',
  },
};
