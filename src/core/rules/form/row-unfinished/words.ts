import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'แถวที่ยังกรอกไม่ครบ', en: 'Row half filled in' },
  message: {
    th: 'แถวนี้ยังกรอกไม่ครบ จึงไม่นับเป็นโครงการ: "{text}"',
    en: 'This row is half filled in, so it is not counted as a project: "{text}"',
  },
  variants: {
    'row-unfinished-counted': {
      th: 'แถวนี้ยังกรอกไม่ครบ จึงไม่นับเป็นโครงการ หากนับด้วยจำนวนจะตรงกับข้อ ๓.๑: "{text}"',
      en: 'This row is half filled in, so it is not counted as a project. Counted, it would make the table agree with 3.1: "{text}"',
    },
  },
  why: {
    th: 'แถวที่มีเพียงต้นชื่อหรือคำว่ารออนุมัติยังไม่ทราบว่าจะเป็นโครงการหรือไม่ โปรดกรอกให้ครบหรือลบแถวออก',
    en: 'A row with the beginning of a name, or the words “awaiting approval”, may or may not become a project. Fill it in or take it out.',
  },
};
