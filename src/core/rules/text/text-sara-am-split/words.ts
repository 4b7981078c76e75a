import type { RuleWords } from '../../../messages/rule-words';
import { FOUND } from '../words';

export const words: RuleWords = {
  name: { th: 'สระอำพิมพ์แยก', en: 'SARA AM in two characters' },
  message: { th: 'สระอำพิมพ์แยกเป็นสองตัว', en: 'SARA AM is typed as two characters.' },
  fixes: { 'compose-sara-am': { th: 'รวมเป็นสระอำตัวเดียว', en: 'Make it one SARA AM.' } },
  why: FOUND,
};
