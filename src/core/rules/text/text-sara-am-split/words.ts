import type { RuleWords } from '../../../messages/rule-words';
import { FOUND } from '../words';

export const words: RuleWords = {
  name: { th: 'สระอำพิมพ์แยก', en: 'SARA AM in two characters' },
  message: {
    th: 'ข้อความในช่องนี้พิมพ์สระอำแยกเป็นสองตัว โปรดพิมพ์เป็นสระอำตัวเดียว',
    en: 'SARA AM is typed as two characters in this cell. Please type it as one.',
  },
  fixes: { 'compose-sara-am': { th: 'รวมเป็นสระอำตัวเดียว', en: 'Make it one SARA AM.' } },
  why: FOUND,
};
