import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'แถวที่อ่านไม่ออก', en: 'Row not understood' },
  message: { th: 'อ่านแถวนี้ไม่ออก: {text}', en: 'This row could not be understood: {text}' },
  why: {
    th: 'ข้อความที่อยู่ผิดช่องหรือขาดจากแถวเดิมจะไม่ถูกนับ จึงต้องให้ท่านดูเอง',
    en: 'Text in the wrong column, or torn from its row, is counted nowhere, so a person must look at it.',
  },
};
