import type { RuleWords } from '../../../messages/rule-words';
import { FOUND } from '../words';

export const words: RuleWords = {
  name: { th: 'เเ แทน แ', en: 'SARA E twice for SARA AE' },
  message: {
    th: 'ข้อความในช่องนี้พิมพ์ เ สองตัวแทน แ โปรดแก้ไข',
    en: 'SARA E is typed twice in place of SARA AE in this cell. Please correct it.',
  },
  fixes: { 'compose-sara-ae': { th: 'แก้เป็น แ', en: 'Make it SARA AE.' } },
  why: FOUND,
};
