import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'งบประมาณรวมเขียนเป็นขีด', en: 'Total budget written as a dash' },
  message: {
    th: 'ข้อ ๓.๒ ระบุงบประมาณรวมเป็น "-" หากไม่ใช้งบประมาณ โปรดกรอกว่า ไม่ใช้งบประมาณ',
    en: 'The budget of 3.2 says "-". If no money is used, please write ไม่ใช้งบประมาณ.',
  },
  fixes: {
    'write-no-budget': { th: 'กรอก {expected} แทนขีด', en: 'Write {expected} in place of the dash.' },
    'go-no-budget': { th: 'ไปกรอก {expected} แทนขีด', en: 'Go and write {expected} in place of the dash.' },
  },
  why: {
    th: 'ขีดอ่านได้ทั้งว่าไม่ใช้งบประมาณและว่ายังไม่ได้กรอก',
    en: 'A dash may mean that no money is used, or that nothing was filled in yet.',
  },
};
