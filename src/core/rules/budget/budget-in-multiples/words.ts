import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'ตารางใช้หน่วยพันบาทหรือล้านบาท', en: 'Money in thousands or millions' },
  message: {
    th: 'ตารางระบุหน่วยเงินว่า "{text}" จึงคูณด้วย {factor} ก่อนรวม',
    en: 'The table states its unit of money as “{text}”, so amounts are multiplied by {factor} before they are summed.',
  },
  why: {
    th: 'ถ้าอ่านหน่วยเงินผิด งบประมาณรวมจะผิดไปเป็นพันเท่าหรือล้านเท่า',
    en: 'If the unit of money is misread, the total is wrong a thousand or a million times.',
  },
};
