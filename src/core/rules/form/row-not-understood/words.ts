import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ข้อความที่ยังไม่ได้ตรวจ', en: 'Text not checked' },
  message: {
    th: 'ข้อความนี้ยังไม่ได้ตรวจ เพราะไม่ทราบว่าเป็นข้อมูลส่วนใดของแบบฟอร์ม โปรดดูว่ากรอกถูกช่องหรือไม่: "{text}"',
    en: 'This text was not checked, since it is not known which part of the form it belongs to. Please see whether it is in the right cell: "{text}"',
  },
  why: {
    th: 'ข้อความที่อยู่ผิดช่องหรือขาดจากแถวเดิมจะไม่ถูกนับ จึงต้องให้ท่านดูเอง',
    en: 'Text in the wrong column, or torn from its row, is counted nowhere, so a person must look at it.',
  },
};
