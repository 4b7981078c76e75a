import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ข้อความคัดลอกจาก PDF', en: 'Text copied out of a PDF' },
  message: {
    th: 'ข้อความในไฟล์นี้คัดลอกจาก PDF จึงมีสระหรือวรรณยุกต์เพี้ยน (เช่น "{text}") โปรดตรวจทานกับต้นฉบับ',
    en: 'The text of this file was copied out of a PDF, so its vowels and tone marks are damaged (such as "{text}"). Please check it against the original.',
  },
  fixes: {
    'restore-printed': {
      th: 'แก้หัวข้อและหัวคอลัมน์ให้ตรงกับแบบฟอร์ม ({count} ช่อง)',
      en: 'Write headings and column headers as on the form ({count} cells).',
    },
  },
  why: {
    th: 'โปรแกรมอ่านหัวข้อที่เพี้ยนได้ แต่ไม่แก้ชื่อโครงการ ชื่อคน และสถานที่ เพราะหลายคำเพี้ยนไปเป็นคำอื่นที่มีความหมาย เช่น ทำ กับ ทา',
    en: 'Damaged headings are read, but names of projects, people and places are never corrected: many words become other words by the damage, such as ทำ and ทา.',
  },
};
