import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'แถวที่อาจเป็นหมายเหตุ', en: 'Row that may be a remark' },
  message: {
    th: 'แถวนี้มีเฉพาะข้อความ "{text}" เป็นโครงการหรือหมายเหตุ โปรดตรวจสอบ',
    en: 'This row has only the text "{text}". Please check whether it is a project or a remark.',
  },
  why: {
    th: 'หมายเหตุไม่นับเป็นโครงการ ถ้าเป็นโครงการ โปรดใส่เลขลำดับและกรอกช่องอื่น ถ้าเป็นหมายเหตุ โปรดขึ้นต้นด้วยคำว่า หมายเหตุ',
    en: 'A remark is not counted as a project. Number a project and fill in its row; begin a remark with the word “remark”.',
  },
};
