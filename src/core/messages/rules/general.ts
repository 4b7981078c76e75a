import type { FamilyWords } from '../rule-words';

const COPIED = {
  th: 'แผนที่คัดลอกจากหน่วยงานอื่นมักมีชื่อหน่วยงานเดิมค้างอยู่',
  en: 'A plan copied from another office often keeps that office’s name somewhere.',
};

export const GENERAL_WORDS: FamilyWords = {
  'agency-name-inconsistent': {
    message: {
      th: 'ชื่อหน่วยงานไม่ตรงกับหัวแผน: {text}',
      en: 'This is not the agency that the plan’s title names: {text}',
    },
    why: COPIED,
  },
  'agency-name-foreign': {
    message: {
      th: 'พบชื่อ "{name}" ซึ่งไม่ใช่หน่วยงานนี้ อาจคัดลอกมาจากแผนของหน่วยงานอื่น',
      en: '"{name}" is not this agency: the text may be copied from another agency’s plan.',
    },
    why: COPIED,
  },
};
