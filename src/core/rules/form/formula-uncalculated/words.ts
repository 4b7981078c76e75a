import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'สูตรที่ยังไม่มีผลลัพธ์', en: 'Formula without a result' },
  message: {
    th: 'สูตรในช่องนี้ยังไม่มีผลลัพธ์ โปรดเปิดไฟล์ใน Excel แล้วบันทึกหนึ่งครั้ง',
    en: 'The formula of this cell has no result yet: open the file in Excel and save it once.',
  },
  variants: {
    'formula-uncalculated-several': {
      th: 'สูตรใน {count} ช่องยังไม่มีผลลัพธ์ โปรดเปิดไฟล์ใน Excel แล้วบันทึกหนึ่งครั้ง',
      en: 'The formulas of {count} cells have no result yet: open the file in Excel and save it once.',
    },
  },
  why: {
    th: 'ไฟล์ที่โปรแกรมอื่นสร้างอาจมีสูตรแต่ไม่มีผลลัพธ์ จึงอ่านจำนวนไม่ได้จนกว่า Excel จะคำนวณ',
    en: 'A file that another program wrote may hold formulas without results: nothing can be read until Excel works them out.',
  },
};
