import type { RuleWords } from '../../../messages/rule-words';

export const words: RuleWords = {
  name: { th: 'งบประมาณรวมเขียนเป็นขีด', en: 'Total budget written as a dash' },
  message: {
    th: 'งบประมาณรวมเขียน "-" ควรเขียน ไม่ใช้งบประมาณ',
    en: 'The budget of 3.2 says "-"; write ไม่ใช้งบประมาณ (no budget used).',
  },
  fixes: {
    'write-no-budget': { th: 'เขียน {expected} แทนขีด', en: 'Write {expected} in place of the dash.' },
    'go-no-budget': { th: 'ไปเขียน {expected} แทนขีดเอง', en: 'Go and write {expected} in place of the dash.' },
  },
  why: {
    th: 'ขีดอ่านได้ทั้งว่าไม่ใช้งบประมาณและว่ายังไม่ได้กรอก',
    en: 'A dash may mean that no money is used, or that nothing was filled in yet.',
  },
};
