import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ชื่อโครงการยังกรอกไม่ครบ', en: 'Project name not finished' },
  message: {
    th: 'ชื่อโครงการยังกรอกไม่ครบ: "{title}....." โปรดกรอกชื่อโครงการให้ครบ',
    en: 'The name of this project is not finished: "{title}....." Please complete it.',
  },
  why: {
    th: 'จุดไข่ปลาท้ายชื่อแสดงว่ายังมีข้อความที่ต้องเติม ผู้อ่านจึงไม่ทราบชื่อเต็มของโครงการ',
    en: 'The dots behind the name show that something is still to be written, so nobody knows the whole name.',
  },
};
